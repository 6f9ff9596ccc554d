using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Desk.Forms;

/// <summary>The grounds a seat may name, as the law of its country calls them.</summary>
internal static class LegalGrounds
{
    /// <summary>All grounds the law of the seat's country knows: which of them fits is for whoever asks and decides.</summary>
    public static IReadOnlyList<(string Name, string Title)> For(SeatReading desk)
    {
        var grounds = desk.Scenario.Table<Ground>();
        return Authorisation.LawOf(desk.Scenario, desk.Agency) is { } law
            ? [.. law.Grounds.Select(ground => (grounds[ground.Ground].Name, desk.Of(ground.Title)))]
            : [];
    }

    /// <summary>What a ground is called in the law of an agency's country; its own name elsewhere.</summary>
    public static string? Title(SeatReading desk, Id<Ground> ground) =>
        !ground.IsSome ? null
        : Authorisation.LawOf(desk.Scenario, desk.Agency)?.Grounds.Where(known => known.Ground == ground).Select(known => desk.Of(known.Title)).FirstOrDefault()
            ?? desk.Scenario.Table<Ground>()[ground].Name.Replace('_', ' ');
}
