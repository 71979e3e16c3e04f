// `Arc` and `Weak` as std 1.95 documents them: every stable method and every implementation of a trait is used here,
// and says something that the other std must say too.
use std::any::Any;
use std::borrow::{Borrow, Cow};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::error::Error;
use std::ffi::{CStr, CString, OsStr, OsString};
use std::fmt;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};
use std::io::{Read, Seek, Write};
use std::mem::{ManuallyDrop, MaybeUninit};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, Weak};
use std::task::{Context, RawWaker, Wake, Waker};

fn methods() {
    let mut one = Arc::new(5);
    let two = Arc::clone(&one);
    println!("{} {} {}", Arc::strong_count(&one), Arc::weak_count(&one), Arc::ptr_eq(&one, &two));
    println!("{:?} {:?}", Arc::get_mut(&mut one), Arc::try_unwrap(two));
    println!("{:?}", Arc::get_mut(&mut one));
    let weak = Arc::downgrade(&one);
    println!("{} {} {:?}", weak.strong_count(), weak.weak_count(), Arc::get_mut(&mut one));
    *Arc::make_mut(&mut one) += 1;
    println!("{one} {:?} {}", weak.upgrade(), weak.strong_count());
    let shared = one.clone();
    *Arc::make_mut(&mut one) += 1;
    println!("{one} {shared} {}", Arc::ptr_eq(&one, &shared));
    println!("{} {}", Arc::unwrap_or_clone(one.clone()), Arc::unwrap_or_clone(one));
    println!("{:?} {:?}", Arc::into_inner(shared.clone()), Arc::into_inner(shared));
    let mut texts: Arc<[String]> = Arc::from(vec!["a".to_owned()]);
    let other = texts.clone();
    Arc::make_mut(&mut texts)[0].push('b');
    println!("{texts:?} {other:?}");
    let mut text: Arc<str> = Arc::from("small");
    Arc::make_mut(&mut text).make_ascii_uppercase();
    println!("{text}");
    let cyclic = Arc::new_cyclic(|me: &Weak<Knows>| {
        println!("{} {}", me.upgrade().is_none(), me.strong_count());
        Knows(me.clone(), 8)
    });
    println!("{} {}", cyclic.0.upgrade().unwrap().1, Arc::weak_count(&cyclic));
    println!("{:?}", Arc::pin(3));
    let any: Arc<dyn Any + Send + Sync> = Arc::new(4u8);
    let any = any.downcast::<u16>().unwrap_err();
    println!("{:?}", any.downcast::<u8>());
}

struct Knows(Weak<Knows>, u32);

fn raw() {
    let one = Arc::new("raw".to_owned());
    let weak = Arc::downgrade(&one);
    let pointer = Arc::into_raw(one);
    // SAFETY: The pointer is an owner's, and is used as such; so in what follows.
    unsafe {
        println!("{} {}", *pointer, weak.as_ptr() == pointer);
        Arc::increment_strong_count(pointer);
        println!("{}", weak.strong_count());
        Arc::decrement_strong_count(pointer);
        let one = Arc::from_raw(pointer);
        println!("{} {}", Arc::as_ptr(&one) == pointer, Arc::strong_count(&one));
        let weak = Weak::from_raw(weak.into_raw());
        println!("{} {}", weak.ptr_eq(&Arc::downgrade(&one)), weak.ptr_eq(&Weak::new()));
        let mut empty = Arc::<u32>::new_uninit();
        Arc::get_mut(&mut empty).unwrap().write(6);
        println!("{} {}", empty.assume_init(), Arc::<u64>::new_zeroed().assume_init());
        let mut empty = Arc::<[u32]>::new_uninit_slice(2);
        Arc::get_mut(&mut empty).unwrap().fill(MaybeUninit::new(7));
        println!("{:?} {:?}", empty.assume_init(), Arc::<[u8]>::new_zeroed_slice(2).assume_init());
    }
    let (none, also): (Weak<u32>, Weak<u32>) = (Weak::new(), Weak::default());
    println!("{:?} {} {} {}", none.upgrade(), none.strong_count(), none.weak_count(), none.ptr_eq(&also));
    const NONE: Weak<String> = Weak::new();
    println!("{:?} {:?}", NONE, NONE.clone());
}

trait Speaks {
    fn says(&self) -> String;
    fn whole(self: Arc<Self>) -> Arc<dyn Speaks>;
    fn pinned(self: Pin<Arc<Self>>) -> String;
    fn borrowed(self: &Arc<Self>) -> usize
    where
        Self: Sized;
}
impl Speaks for u32 {
    fn says(&self) -> String {
        format!("number {self}")
    }
    fn whole(self: Arc<Self>) -> Arc<dyn Speaks> {
        self
    }
    fn pinned(self: Pin<Arc<Self>>) -> String {
        format!("pinned {self}")
    }
    fn borrowed(self: &Arc<Self>) -> usize {
        Arc::strong_count(self)
    }
}

fn coercions() {
    let speaks: Arc<dyn Speaks> = Arc::new(1);
    println!("{} {}", speaks.clone().whole().says(), Arc::new(1).borrowed());
    let pinned: Pin<Arc<dyn Speaks>> = Arc::pin(2);
    println!("{}", pinned.pinned());
    let call: Arc<dyn Fn(u32) -> u32 + Send + Sync> = Arc::new(|it| it + 1);
    println!("{}", call(1));
    let slice: Arc<[u32]> = Arc::new([1, 2, 3]);
    let lock: Arc<Mutex<dyn Any + Send>> = Arc::new(Mutex::new(1));
    println!("{} {}", slice.len(), lock.lock().unwrap().is::<i32>());
    let weak: Weak<dyn Speaks> = Arc::downgrade(&(Arc::new(3u32) as Arc<dyn Speaks>));
    let sized: Weak<dyn Speaks> = Weak::<u32>::new();
    println!("{} {}", weak.upgrade().is_none(), sized.upgrade().is_none());
    println!("{}", std::thread::spawn(move || speaks_of(&*slice)).join().unwrap());
    // What it borrows from may be dropped in any order, as the destructor of an `Arc` doesn't look.
    let (borrows, text);
    text = "text".to_owned();
    borrows = Arc::new(&text);
    println!("{borrows}");
    fn longest<'a>(one: Arc<&'a str>, _other: &'a str) -> Arc<&'a str> {
        one
    }
    println!("{}", longest(Arc::new("static"), &text));
}

fn speaks_of(numbers: &[u32]) -> u32 {
    numbers.iter().sum()
}

fn conversions() {
    let numbers = [1, 2];
    let all: [Arc<[u32]>; 6] = [
        Arc::from(&numbers[..]),
        Arc::from(&mut [1, 2][..]),
        Arc::from(vec![1, 2]),
        Arc::from(Box::<[u32]>::from([1, 2])),
        Arc::from([1, 2]),
        numbers.into_iter().collect(),
    ];
    println!("{all:?}");
    let array: Result<Arc<[u32; 2]>, _> = all[0].clone().try_into();
    println!("{array:?} {:?}", Arc::<[u32; 3]>::try_from(all[0].clone()));
    let mut text = "mutable".to_owned();
    let texts: [Arc<str>; 6] = [
        Arc::from("text"),
        Arc::from(text.as_mut_str()),
        Arc::from("text".to_owned()),
        Box::<str>::from("boxed").into(),
        Cow::Borrowed("borrowed").into(),
        Cow::<str>::Owned("owned".to_owned()).into(),
    ];
    println!("{texts:?} {:?}", Arc::<[u8]>::from(texts[0].clone()));
    let mut owned = CString::new("c").unwrap();
    let cs: [Arc<CStr>; 3] = [Arc::from(owned.as_c_str()), Arc::from(owned.clone()), Arc::default()];
    println!("{cs:?} {:?}", Arc::<CStr>::from(Box::<CStr>::from(owned.as_c_str()).as_mut()));
    owned = CString::default();
    println!("{owned:?}");
    let os = OsString::from("os");
    let mut boxed = Box::<OsStr>::from(os.as_os_str());
    let oss: [Arc<OsStr>; 3] = [Arc::from(OsStr::new("os")), Arc::from(os.clone()), Arc::from(boxed.as_mut())];
    println!("{oss:?}");
    let mut path = PathBuf::from("path");
    let paths: [Arc<Path>; 3] =
        [Arc::from(Path::new("path")), Arc::from(path.clone()), Arc::from(path.as_mut_os_str().as_ref() as &Path)];
    let boxed: &mut Path = &mut *path.into_boxed_path();
    println!("{paths:?} {:?}", Arc::<Path>::from(boxed));
    println!("{:?} {:?}", Arc::from(1.5), Arc::<&str>::from(Box::new("boxed")));
    println!("{:?} {:?} {:?}", Arc::<u32>::default(), Arc::<str>::default(), Arc::<[u8]>::default());
    println!("{:?}", Pin::<Arc<u32>>::default());
}

#[derive(Debug)]
struct Wrong;
impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad("wrong")
    }
}
impl Error for Wrong {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&fmt::Error)
    }
}

/// Never equal to itself, but for those who look only whether it is the same.
#[derive(PartialOrd)]
struct Unequal(f64);
impl PartialEq for Unequal {
    fn eq(&self, _: &Unequal) -> bool {
        false
    }
}
struct Same;
impl PartialEq for Same {
    fn eq(&self, _: &Same) -> bool {
        false
    }
}
impl Eq for Same {}

fn traits() {
    let (two, ten) = (Arc::new(2), Arc::new(10));
    println!("{} {} {:?} {:?}", two == ten, two != ten, two.cmp(&ten), two.partial_cmp(&ten));
    println!("{:?}", two.clone().max(ten));
    println!("{} {} {} {}", two < two, two <= two, two > two, two >= two);
    let (unequal, same) = (Arc::new(Unequal(1.0)), Arc::new(Same));
    println!("{} {} {}", unequal == unequal.clone(), unequal != unequal.clone(), same == same.clone());
    let hash = BuildHasherDefault::<DefaultHasher>::new();
    println!("{}", hash.hash_one(&two) == hash.hash_one(2));
    println!("{two:?} {two} {two:>4} {two:#?} {:?}", Arc::downgrade(&two));
    println!("{}", format!("{two:p}") == format!("{:p}", &*two));
    let (borrowed, referred): (&i32, &i32) = (two.borrow(), two.as_ref());
    println!("{borrowed} {referred}");
    let words: HashMap<Arc<str>, u32> = HashMap::from([("one".into(), 1)]);
    let set: HashSet<Arc<[u8]>> = HashSet::from([Arc::from(*b"ab")]);
    let tree = BTreeMap::from([(Arc::new("key".to_owned()), 2)]);
    println!("{:?} {} {:?}", words.get("one"), set.contains(&b"ab"[..]), tree.get(&"key".to_owned()));
    let wrong: Arc<dyn Error + Send + Sync> = Arc::new(Wrong);
    println!("{wrong} {:?} {:?}", wrong.source(), Error::source(&Arc::new(Wrong)));
    fn boxed() -> Result<(), Box<dyn Error>> {
        Err(Arc::new(Wrong))?
    }
    println!("{:?}", boxed());
    println!("{:?}", std::panic::catch_unwind(move || two.clone()));
    let mut to = Arc::new(1);
    to.clone_from(&Arc::new(9));
    println!("{to} {} {}", to.to_owned(), to.to_string());
}

struct Rings(Mutex<u32>);
impl Wake for Rings {
    fn wake(self: Arc<Self>) {
        *self.0.lock().unwrap() += 1;
    }
}

fn wakers() {
    let rings = Arc::new(Rings(Mutex::new(0)));
    let waker = Waker::from(rings.clone());
    waker.wake_by_ref();
    waker.clone().wake();
    println!("{} {}", rings.0.lock().unwrap(), Arc::strong_count(&rings));
    let mut context = Context::from_waker(&waker);
    println!("{:?}", std::pin::pin!(async { 3 }).as_mut().poll(&mut context));
    drop(waker);
    println!("{}", Arc::strong_count(&rings));
    // SAFETY: It is made for that.
    drop(unsafe { Waker::from_raw(RawWaker::from(rings.clone())) });
    println!("{}", Arc::strong_count(&rings));
    rings.wake_by_ref();
    println!("{}", rings.0.lock().unwrap());
}

struct Says(&'static str);
impl Drop for Says {
    fn drop(&mut self) {
        println!("{} is dropped", self.0);
    }
}

fn drops() {
    let one = Arc::new(Says("one"));
    let weak = Arc::downgrade(&one);
    let other = ManuallyDrop::new(one.clone());
    drop(one);
    println!("one owner is left");
    drop(ManuallyDrop::into_inner(other));
    println!("{}", weak.upgrade().is_none());
    let nested = Arc::new((Says("outer"), Arc::new(Says("inner"))));
    let inner = nested.1.clone();
    drop(nested);
    println!("the inner one is left");
    drop(inner);
    let result = std::panic::catch_unwind(|| {
        let _held = Arc::new(Says("held"));
        panic!("in between");
    });
    println!("{}", result.is_err());
}

fn sizes() {
    println!("{} {} {}", size_of::<Arc<u8>>(), size_of::<Option<Arc<u8>>>(), align_of::<Arc<u8>>());
    println!("{} {}", size_of::<Arc<str>>(), size_of::<Option<Arc<dyn Any>>>());
    println!("{} {} {}", size_of::<Weak<u8>>(), size_of::<Option<Weak<u8>>>(), size_of::<Option<Weak<[u8]>>>());
    println!("{} {}", std::mem::needs_drop::<Arc<u8>>(), std::mem::needs_drop::<Weak<u8>>());
    // The content is aligned as it asks to be, and lies still.
    #[repr(align(64))]
    struct Wide(u8);
    let wide = Arc::new(Wide(1));
    let at = Arc::as_ptr(&wide);
    let moved = [wide];
    println!("{} {} {}", at.addr() % 64, Arc::as_ptr(&moved[0]) == at, moved[0].0);
}

/// Files are beyond the engine's sight, so this is only compiled.
#[allow(dead_code)]
fn files(mut file: Arc<std::fs::File>) -> std::io::Result<()> {
    file.write_all(b"text")?;
    file.rewind()?;
    file.read_to_string(&mut String::new())?;
    #[cfg(unix)]
    {
        use std::os::fd::{AsFd, AsRawFd};
        let _ = (file.as_fd(), file.as_raw_fd());
    }
    Ok(())
}

fn main() {
    methods();
    raw();
    coercions();
    conversions();
    traits();
    wakers();
    drops();
    sizes();
}
