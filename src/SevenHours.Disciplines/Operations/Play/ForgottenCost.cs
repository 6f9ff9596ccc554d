using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Operations;

/// <summary>What it usually costs when a site lacked something. Its name is the need's.</summary>
public sealed class ForgottenCost : Definition
{
    /// <summary>What those there see of it.</summary>
    public required TextRef Says { get; init; }

    /// <summary>What they see where somebody stands there who is not the right one, or none for the same.</summary>
    public TextRef UnfitSays { get; init; }

    /// <summary>By how much it moves which kinds of level of the people concerned, per mille.</summary>
    public IReadOnlyList<(string Kind, int Permille)> Levels { get; init; } = [];

    /// <summary>The principle it breaches towards each of them, or none.</summary>
    public Id<Principle> Principle { get; init; } = Id<Principle>.None;

    /// <summary>What a need usually costs; null when the package says nothing of it.</summary>
    public static ForgottenCost? Of(Scenario scenario, SiteNeed need) =>
        scenario.Table<ForgottenCost>().TryFind(SnakeCase.Of(need), out var id) ? scenario.Table<ForgottenCost>()[id] : null;

    /// <summary>The level of a person and kind, or none.</summary>
    internal static Id<Level> LevelOf(Scenario scenario, Id<Subject> person, string kind) =>
        scenario.Levels.Ids.FirstOrDefault(id => scenario.Levels[id].Of == person && scenario.Levels[id].Kind == kind, Id<Level>.None);
}
