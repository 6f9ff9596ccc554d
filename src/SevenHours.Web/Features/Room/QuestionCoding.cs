using SevenHours.Disciplines.Interviews;

namespace SevenHours.Web.Features.Room;

/// <summary>Codes what is typed: a suggestion made outside the kernel, which people correct.</summary>
internal static class QuestionCoding
{
    /// <summary>Ways of asking that are easily taken for one another, so that a correction is one tap.</summary>
    private static readonly Dictionary<QuestionStyle, QuestionStyle[]> s_near = new()
    {
        [QuestionStyle.Open] = [QuestionStyle.Probing, QuestionStyle.Closed, QuestionStyle.Encourager],
        [QuestionStyle.Probing] = [QuestionStyle.Open, QuestionStyle.Closed, QuestionStyle.Multiple],
        [QuestionStyle.Closed] = [QuestionStyle.Probing, QuestionStyle.Leading, QuestionStyle.Choice],
        [QuestionStyle.Choice] = [QuestionStyle.Closed, QuestionStyle.Multiple, QuestionStyle.Leading],
        [QuestionStyle.Multiple] = [QuestionStyle.Probing, QuestionStyle.Closed, QuestionStyle.Choice],
        [QuestionStyle.Leading] = [QuestionStyle.Closed, QuestionStyle.Accusing, QuestionStyle.Encourager],
        [QuestionStyle.Accusing] = [QuestionStyle.Leading, QuestionStyle.Probing, QuestionStyle.Closed],
        [QuestionStyle.Encourager] = [QuestionStyle.Open, QuestionStyle.Rapport, QuestionStyle.Normalise],
        [QuestionStyle.Rapport] = [QuestionStyle.Normalise, QuestionStyle.Closed, QuestionStyle.Explain],
        [QuestionStyle.Explain] = [QuestionStyle.Rights, QuestionStyle.Promise, QuestionStyle.Rapport],
        [QuestionStyle.Rights] = [QuestionStyle.Explain, QuestionStyle.Promise, QuestionStyle.Support],
        [QuestionStyle.Promise] = [QuestionStyle.Explain, QuestionStyle.Rights, QuestionStyle.Support],
        [QuestionStyle.Break] = [QuestionStyle.Support, QuestionStyle.Rapport, QuestionStyle.Closure],
        [QuestionStyle.Support] = [QuestionStyle.Break, QuestionStyle.Rights, QuestionStyle.Rapport],
        [QuestionStyle.Closure] = [QuestionStyle.Explain, QuestionStyle.Rapport, QuestionStyle.Rights],
        [QuestionStyle.Normalise] = [QuestionStyle.Rapport, QuestionStyle.Explain, QuestionStyle.Encourager],
        [QuestionStyle.Silence] = [QuestionStyle.Encourager, QuestionStyle.Break, QuestionStyle.Open],
    };

    /// <summary>The ways a person can choose: all but abuse, which nobody chooses.</summary>
    public static IReadOnlyList<QuestionStyle> Choices { get; } = [.. Enum.GetValues<QuestionStyle>().Where(style => style != QuestionStyle.Abusive)];

    /// <summary>How a machine would code some words; null for no words.</summary>
    /// <param name="text">The words.</param>
    /// <param name="language">The language tag they are most likely written in.</param>
    public static QuestionStyle? Suggest(string? text, string language) =>
        string.IsNullOrWhiteSpace(text) ? null : QuestionReader.StyleOf(text, language);

    /// <summary>Three ways that are easily taken for one.</summary>
    public static IReadOnlyList<QuestionStyle> Near(QuestionStyle style) => s_near.GetValueOrDefault(style, [QuestionStyle.Closed, QuestionStyle.Leading, QuestionStyle.Open]);

    /// <summary>The way a form names; null for what it leaves to the machine.</summary>
    public static QuestionStyle? Named(string? typed) => Enum.TryParse<QuestionStyle>(typed, ignoreCase: true, out var style) && Choices.Contains(style) ? style : null;

    /// <summary>The id of the word for a way.</summary>
    public static string WordOf(QuestionStyle style) => $"style.{style.ToString().ToLowerInvariant()}";
}
