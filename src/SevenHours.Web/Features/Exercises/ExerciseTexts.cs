using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Exercises;

/// <summary>What an exercise says of itself.</summary>
public static class ExerciseTexts
{
    /// <summary>Its name; its id when the name was erased.</summary>
    public static string ShownTitle(this Exercise exercise) => exercise.Title ?? exercise.Id.Value;

    /// <summary>What hard material comes, in a language; null for nothing.</summary>
    public static string? ContentNote(this Exercise exercise, string language) =>
        exercise.Edition.Package?.Manifest.ContentNote is { } note ? exercise.Edition.Scenario.Texts.Find(note.Id, language).Text : null;

    /// <summary>What the form is called in which the case is played, in a language; null for the whole case.</summary>
    public static string? FormTitle(this Exercise exercise, string language) =>
        exercise.Edition is { Frame.Form: { } form, Package.Manifest: { } manifest } ? exercise.Edition.Scenario.Texts.Find(manifest.ShortForms[form].Title.Id, language).Text : null;

    /// <summary>What the case is, in a few sentences; null when its author does not say.</summary>
    public static string? Summary(this Exercise exercise, string language) =>
        exercise.Edition.Package?.Manifest.Summary is { } summary ? exercise.Edition.Scenario.Texts.Find(summary.Id, language).Text : null;

    /// <summary>All words of a desk of this exercise.</summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="texts">What people typed.</param>
    /// <param name="language">In which language.</param>
    /// <param name="syndicate">Whose amendments come first, from 1.</param>
    public static DeskTexts TextsFor(this Exercise exercise, TextStore texts, UiLanguage language, int syndicate = 1) =>
        new(new PlayedTexts(exercise, syndicate), new PlayWords(exercise, texts), language);

    /// <summary>Reads a seat's desk, as far as it is durable.</summary>
    public static DeskView ReadDesk(this Exercise exercise, int syndicate, Id<Seat> seat, DeskTexts texts) =>
        exercise.Live(syndicate).Read(seat, desk => DeskView.Of(desk, texts));
}
