using System.Collections.Immutable;
using SevenHours.Disciplines.Interviews;

namespace SevenHours.Web.Features.Room.Acted.View;

/// <summary>Classes of questions that stand together under a thumb.</summary>
/// <param name="Name">The id of its name: <c>acted.group.{name}</c>.</param>
/// <param name="Styles">The thirteen published classes, each by the way of asking that stands for it.</param>
public sealed record ClassGroup(string Name, ImmutableArray<QuestionStyle> Styles)
{
    /// <summary>All groups, in the order of the page.</summary>
    public static ImmutableArray<ClassGroup> All { get; } =
    [
        new("recommended", [QuestionStyle.Open, QuestionStyle.Probing, QuestionStyle.Encourager]),
        new("narrow", [QuestionStyle.Closed, QuestionStyle.Choice, QuestionStyle.Multiple]),
        new("harmful", [QuestionStyle.Leading, QuestionStyle.Accusing]),
        new("supportive", [QuestionStyle.Rapport, QuestionStyle.Break]),
        new("frame", [QuestionStyle.Explain, QuestionStyle.Rights, QuestionStyle.Closure]),
    ];

    /// <summary>The group of a way of asking.</summary>
    public static string Of(QuestionStyle style)
    {
        var published = QuestionClass.Of(style);
        return All.FirstOrDefault(group => group.Styles.Any(one => QuestionClass.Of(one) == published))?.Name ?? "harmful";
    }

    /// <summary>The id of the word for a way of asking.</summary>
    public static string WordOf(QuestionStyle style) => $"style.{style.ToString().ToLowerInvariant()}";
}
