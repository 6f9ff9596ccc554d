using SevenHours.Disciplines.Money;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Wall;

namespace SevenHours.Web.Features.Money.Papers.View;

/// <summary>How papers about money look on a wall.</summary>
internal static class PaperFaces
{
    /// <summary>The face.</summary>
    public static WallFace Face { get; } = new(PaperOnWall.KindName, "building-bank", Read, desk => desk.Desk.Part<MoneyDesk>().Papers.All.Reverse().Select(paper => paper.Handle));

    private static WallThing? Read(SeatReading desk, Handle handle)
    {
        if (desk.Desk.Part<MoneyDesk>().Papers.Find(handle) is not { } paper)
            return null;

        var row = PaperRow.Read(desk, paper);
        return new WallThing(
            $"{desk.Word($"money.paper.{row.Kind}")} · {row.Title ?? row.Of}", desk.Word(row.CountWord, ("n", paper.Count)), paper.At.Seconds);
    }
}
