### Every sentence that a person reads. How to write one: build/fluent.rs.

## Samples, one for each feature. `src/text/samples.rs` says them; both go when
## the first real messages come.

-product = Meeting or async

sample-plain = Nothing here yet.

sample-term = About { -product }

sample-order = From { $high } down to { $low }, at most { $high }.

sample-plural =
    { $hours ->
        [0] Nothing saved.
        [one] { $hours } hour saved.
       *[other] { $hours } hours saved.
    }

sample-case =
    { $tone ->
        [firm] Write it down.
       *[leaning] Perhaps write it down.
    }

sample-lines =
    Decide by { $day }.

    Write { "{" }topic{ "}" } in the subject.
