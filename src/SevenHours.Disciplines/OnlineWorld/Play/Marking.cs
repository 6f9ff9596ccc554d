using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>What a mark teaches.</summary>
internal static class Marking
{
    /// <summary>What remains of a capture that nobody hashed.</summary>
    private const int WithoutHash = 500;

    /// <summary>Marks a detail. On a page of nobody's it is a note; on one of the author's it may teach facts.</summary>
    public static void Mark(Cascade cascade, Id<Seat> seat, Handle of, DetailKind detail)
    {
        var world = cascade.World;
        var online = world.DeskOf(seat).Part<OnlineDesk>();
        if (online.Capture(of)?.Marks.Contains(detail) != true && online.Order(of)?.IsMarked != true)
        {
            cascade.Cause = cascade.Emit(new DetailMarked(seat, of, detail) { To = ActRun.Agency(world, seat) });
        }

        var (page, admissible) = Source(world, of);
        if (SmallWeb.Of(world.Scenario).Find(page) is not { } item)
        {
            return;
        }

        List<Id<Fact>> learnt =
        [
            .. MarksOf(world.Scenario, item, detail).Where(m => m.Shared == 0 || SharedBy(world, online, of, item, detail) >= m.Shared)
                .SelectMany(m => m.Facts).Where(f => !world.DeskOf(seat).Part<KnowledgeDesk>().Holds(f)),
        ];
        foreach (var fact in learnt)
        {
            Knowing.Learn(cascade, fact, SeatSet.Of(seat), FactSource.Act, via: of, admissible: admissible);
        }

        if (learnt.Count > 0)
        {
            Exhibits.Derive(cascade, seat, [ExhibitOf(world, of)], new NewExhibit(ExhibitKind.Report, world.Scenario.Table<WebSite>()[item.Site].Title) { Facts = learnt });
        }
    }

    private static Handle ExhibitOf(World world, Handle of) => world.Part<WebPart>().FindOrder(of)?.Exhibit ?? of;

    private static (string Page, int Admissible) Source(World world, Handle of)
    {
        var part = world.Part<WebPart>();
        return part.FindCapture(of) is { } capture ? (capture.Page, capture.IsHashed ? Lawfulness.Full : WithoutHash)
            : part.FindOrder(of) is { } order ? (order.Page, Platforms.AdmissibilityOf(world, order))
            : ("", 0);
    }

    // What the platform has of a page is what it has of its account.
    private static IEnumerable<EntryMark> MarksOf(Scenario scenario, WebItem item, DetailKind detail)
    {
        var entries = scenario.Table<WebEntry>();
        for (var at = item; at is not null; at = detail == DetailKind.Subscriber ? at.Owner : null)
        {
            if (at.Entry.IsSome)
            {
                foreach (var mark in entries[at.Entry].Marks.Where(m => m.Detail == detail))
                {
                    yield return mark;
                }
            }
        }
    }

    /// <summary>How many other pages that the agency saved share the detail.</summary>
    private static int SharedBy(World world, OnlineDesk online, Handle of, WebItem item, DetailKind detail)
    {
        var web = SmallWeb.Of(world.Scenario);
        var own = item.Versions[online.Capture(of)?.Look.Version ?? 0].Content;
        return online.Captures.Where(c => c.Page != item.Address).DistinctBy(c => c.Page)
            .Count(c => web.Find(c.Page) is { } other && SharedClues.Share(own, other.Versions[c.Look.Version].Content, detail));
    }
}
