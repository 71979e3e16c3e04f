//! What all atomic types have in common, as macros: they differ in the type of their value alone.

macro_rules! access {
    // A method whose access always writes.
    (write $($name:ident($($argument:ident: $type:ty),*) -> $result:ty;)*) => { $(
        #[doc = concat!("As std's `", stringify!($name), "`.")]
        #[inline]
        #[track_caller]
        pub fn $name(&self, $($argument: $type,)* order: Ordering) -> $result {
            let accessed = self.before(Kind::Store, order);
            let result = self.value.$name($($argument,)* order);
            accessed.made(Access::Written);
            result
        }
    )* };
}

/// What every atomic type has; `$value` is the type of its value.
macro_rules! common {
    ($name:ident $(<$parameter:ident>)?, $value:ty, $text:expr) => {
        #[doc = $text]
        #[repr(transparent)]
        pub struct $name $(<$parameter>)? {
            value: real::$name $(<$parameter>)?,
        }

        // SAFETY: As std's: a pointer's target is none of an atomic's business.
        unsafe impl $(<$parameter>)? Send for $name $(<$parameter>)? {}
        // SAFETY: As above.
        unsafe impl $(<$parameter>)? Sync for $name $(<$parameter>)? {}
        impl $(<$parameter>)? RefUnwindSafe for $name $(<$parameter>)? {}

        impl $(<$parameter>)? $name $(<$parameter>)? {
            /// A new atomic.
            #[inline]
            #[must_use]
            pub const fn new(value: $value) -> Self {
                $name { value: real::$name::new(value) }
            }

            fn bytes(&self) -> Bytes {
                Bytes { at: self.value.as_ptr().cast(), size: size_of::<$value>() }
            }

            #[track_caller]
            fn before(&self, kind: Kind, order: Ordering) -> Accessed {
                raw::before(self.bytes(), kind, is_weak(order))
            }

            /// The value, which is borrowed alone already.
            #[inline]
            pub fn get_mut(&mut self) -> &mut $value {
                self.value.get_mut()
            }

            /// The value itself.
            #[inline]
            pub const fn into_inner(self) -> $value {
                self.value.into_inner()
            }

            /// A pointer to the value. What is done through it can't be followed.
            #[inline]
            pub const fn as_ptr(&self) -> *mut $value {
                self.value.as_ptr()
            }

            /// The atomic whose value lies there. What else shares the memory can't be followed.
            ///
            /// # Safety
            /// As std's.
            #[inline]
            pub const unsafe fn from_ptr<'a>(pointer: *mut $value) -> &'a Self {
                // SAFETY: It's as aligned as std's atomic and nothing but that; the caller says the rest.
                unsafe { &*pointer.cast() }
            }

            /// Loads the value.
            #[inline]
            #[track_caller]
            pub fn load(&self, order: Ordering) -> $value {
                let accessed = self.before(Kind::Load, order);
                let value = self.value.load(order);
                accessed.made(Access::Read);
                value
            }

            /// Stores a value.
            #[inline]
            #[track_caller]
            pub fn store(&self, value: $value, order: Ordering) {
                let accessed = self.before(Kind::Store, order);
                self.value.store(value, order);
                accessed.made(Access::Written);
            }

            access! { write swap(value: $value) -> $value; }

            /// Stores a value if the current one is the same as `current`.
            #[inline]
            #[deprecated(since = "1.50.0", note = "Use `compare_exchange` or `compare_exchange_weak` instead")]
            #[track_caller]
            pub fn compare_and_swap(&self, current: $value, new: $value, order: Ordering) -> $value {
                let accessed = self.before(Kind::Store, order);
                #[allow(deprecated)] // As in std.
                let value = self.value.compare_and_swap(current, new, order);
                accessed.made(if value == current { Access::Written } else { Access::Failed });
                value
            }

            /// Stores a value if the current one is the same as `current`.
            #[inline]
            #[track_caller]
            pub fn compare_exchange(
                &self,
                current: $value,
                new: $value,
                success: Ordering,
                failure: Ordering,
            ) -> Result<$value, $value> {
                let accessed = self.before(Kind::Store, weaker(success, failure));
                let result = self.value.compare_exchange(current, new, success, failure);
                accessed.made(if result.is_ok() { Access::Written } else { Access::Failed });
                result
            }

            /// The same, but it may fail without cause.
            #[inline]
            #[track_caller]
            pub fn compare_exchange_weak(
                &self,
                current: $value,
                new: $value,
                success: Ordering,
                failure: Ordering,
            ) -> Result<$value, $value> {
                let accessed = raw::before_weak(self.bytes(), is_weak(weaker(success, failure)));
                let result = match self.value.load(Ordering::SeqCst) {
                    value if accessed.fails && value == current => Err(value),
                    _ => self.value.compare_exchange(current, new, success, failure),
                };
                accessed.made_weak(result.is_ok(), result.is_err_and(|value| value == current));
                result
            }

            /// Loads the value, and stores what the function makes of it until no other thread came between.
            #[inline]
            #[track_caller]
            pub fn fetch_update<F>(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                mut f: F,
            ) -> Result<$value, $value>
            where
                F: FnMut($value) -> Option<$value>,
            {
                let mut previous = self.load(fetch_order);
                while let Some(next) = f(previous) {
                    match self.compare_exchange(previous, next, set_order, fetch_order) {
                        Ok(value) => return Ok(value),
                        Err(value) => previous = value,
                    }
                }
                Err(previous)
            }

            /// As [`Self::fetch_update`].
            #[inline]
            #[track_caller]
            pub fn try_update(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: impl FnMut($value) -> Option<$value>,
            ) -> Result<$value, $value> {
                self.fetch_update(set_order, fetch_order, f)
            }

            /// As [`Self::fetch_update`], with a function that always has a next value.
            #[inline]
            #[track_caller]
            pub fn update(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                mut f: impl FnMut($value) -> $value,
            ) -> $value {
                let mut previous = self.load(fetch_order);
                loop {
                    match self.compare_exchange(previous, f(previous), set_order, fetch_order) {
                        Ok(value) => return value,
                        Err(value) => previous = value,
                    }
                }
            }
        }

        impl $(<$parameter>)? From<$value> for $name $(<$parameter>)? {
            #[inline]
            fn from(value: $value) -> Self {
                Self::new(value)
            }
        }

        impl $(<$parameter>)? fmt::Debug for $name $(<$parameter>)? {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.load(Ordering::Relaxed), f)
            }
        }
    };
}
