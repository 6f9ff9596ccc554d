using SevenHours.Exercises;
using SevenHours.Web.Shared;

namespace SevenHours.Web.Features.Privacy;

/// <summary>What an exercise says of the data in it.</summary>
internal static class PrivacyWords
{
    /// <summary>The notice in words; null while nobody wrote one.</summary>
    public static PrivacyLines? Of(Exercise exercise) => exercise.Session.Privacy is { } notice
        ? new PrivacyLines(
            exercise.Says(notice.Controller), exercise.Says(notice.Contact), exercise.Says(notice.Purpose), exercise.Says(notice.Basis), notice.KeepDays,
            notice.ForEmployers)
        : null;
}
