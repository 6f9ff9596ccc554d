using System.Globalization;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Room.Acted.Voices;

/// <summary>An answer of the author's that could be given to what was asked last, with what it would let out.</summary>
/// <param name="Said">What the form posts: the layer and its details.</param>
/// <param name="IsBrief">Whether the short words are said.</param>
/// <param name="Says">The words.</param>
/// <param name="Releases">The facts it would let out.</param>
/// <param name="IsTold">Whether somebody has heard it.</param>
public sealed record Suggestion(Listed<string> Said, bool IsBrief, string Says, Listed<string> Releases, bool IsTold)
{
    private const int Most = 4;

    /// <summary>What is open and asked for: what nobody has heard first. To a narrow question the short words, to a wide one the details with it.</summary>
    internal static Listed<Suggestion> All(PersonaMood mood, InterviewState interview, Scenario scenario, DeskTexts texts)
    {
        var last = interview.Questions.Count > 0 ? interview.Questions[^1] : null;
        var isWide = last is null || last.Style is QuestionStyle.Open or QuestionStyle.Probing or QuestionStyle.Encourager or QuestionStyle.Silence;
        return
        [
            .. mood.Layers.Select((layer, number) => (layer, number))
                .Where(one => one.layer.IsOpen && IsAskedFor(one.layer.Layer, last?.Topic))
                .OrderByDescending(one => one.layer.ToldTo.IsEmpty).ThenBy(one => one.number).Take(Most)
                .Select(one => Of(one.layer, one.number, isWide, scenario, texts)),
        ];
    }

    private static bool IsAskedFor(Layer layer, string? topic) => topic is null || layer.Topics.Count == 0 || layer.Topics.Contains(topic, StringComparer.Ordinal);

    private static Suggestion Of(LayerNow now, int number, bool isWide, Scenario scenario, DeskTexts texts)
    {
        var layer = now.Layer;
        var core = !isWide && layer.Briefly is { } briefly ? briefly : new Said(layer.Says, layer.Facts);
        var details = isWide ? layer.Details.Select((detail, at) => (detail, at)).Where(one => !now.DetailsTold.Contains(one.detail.Name)).ToList() : [];
        return new Suggestion(
            [number.ToString(CultureInfo.InvariantCulture), .. details.Select(one => string.Create(CultureInfo.InvariantCulture, $"{number}.{one.at}"))],
            !isWide && layer.Briefly is not null,
            string.Join(' ', details.Select(one => one.detail.Told.Says).Prepend(core.Says).Select(texts.Of)),
            [.. core.Facts.Concat(details.SelectMany(one => one.detail.Told.Facts)).Distinct().Select(fact => texts.Of(scenario.Table<Fact>()[fact].Statement))],
            !now.ToldTo.IsEmpty);
    }
}
