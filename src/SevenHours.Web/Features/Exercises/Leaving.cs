using SevenHours.Exercises;
using SevenHours.Web.Feed;

namespace SevenHours.Web.Features.Exercises;

/// <summary>The last message of a feed whose reader is no longer what he was: what he saw goes away, and he is led to where he belongs now.</summary>
internal static class Leaving
{
    /// <summary>The message; the page's script follows <c>data-leave</c>.</summary>
    public static FeedMessage Message(long number, ExerciseId exercise) => new(number, FeedBody.Of(Html(exercise)));

    /// <summary>Its parts.</summary>
    public static string Html(ExerciseId exercise) =>
        Partial.For("work", $"""<main id="work" data-leave="/exercises/{exercise}"></main>""", "outerHTML");
}
