using SevenHours.Exercises;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Exercises;

/// <summary>The author's words as they are played: those of the package, and those that amendments of any team brought.</summary>
/// <param name="exercise">The exercise.</param>
/// <param name="syndicate">Whose amendments come first, from 1.</param>
internal sealed class PlayedTexts(Exercise exercise, int syndicate) : ITexts
{
    public string SourceLanguage => exercise.Edition.Scenario.Texts.SourceLanguage;

    public IReadOnlyList<string> Languages => exercise.Edition.Scenario.Texts.Languages;

    public bool Has(string stringId) => With(stringId).Has(stringId);

    public (string Text, bool IsFallback) Find(string stringId, string language) => With(stringId).Find(stringId, language);

    // Looked up each time: a page that follows play is open while the case is amended.
    private ITexts With(string stringId)
    {
        var own = exercise.ScenarioOf(syndicate).Texts;
        return own.Has(stringId) ? own
            : exercise.Session.Syndicates.Select(team => exercise.ScenarioOf(team.Number).Texts).FirstOrDefault(texts => texts.Has(stringId), own);
    }
}
