using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.CrimeScenes;

public sealed class ScenePropertyTests
{
    private static readonly SceneWorkKind[] OnItems =
    [
        SceneWorkKind.Mark, SceneWorkKind.PhotographItem, SceneWorkKind.Move, SceneWorkKind.Swab, SceneWorkKind.Examine, SceneWorkKind.Take,
    ];

    [Fact]
    public void Whatever_is_done_in_whatever_order_what_was_moved_before_it_was_photographed_shows_as_such()
    {
        for (var seed = 1ul; seed <= 40; seed++)
        {
            var play = SceneCase.Opened();
            play.Do(play.Go("officer", "kitchen"));
            var (isPhotographed, isMoved) = (false, false);
            for (var step = 0; step < 6 && !play.Sheet("officer").Item(play.Item("notebook"))!.IsTaken; step++)
            {
                var kind = step == 5 ? SceneWorkKind.Take : OnItems[(int)(Luck.Mix(seed * 31 + (ulong)step) % (ulong)OnItems.Length)];
                isMoved |= !isPhotographed && kind is SceneWorkKind.Move or SceneWorkKind.Examine or SceneWorkKind.Take && !isPhotographed;
                isPhotographed |= kind == SceneWorkKind.PhotographItem;
                play.Done(play.Work("officer", kind, "kitchen", "notebook"));
            }

            play.All<ItemTaken>().ShouldHaveSingleItem().Flaws.HasFlag(SceneFlaws.MovedUnphotographed).ShouldBe(isMoved, $"seed {seed}");
            play.Sheet("chief").Item(play.Item("notebook"))!.WasMovedFirst.ShouldBe(isMoved, $"seed {seed}");
        }
    }

    [Fact]
    public void What_nobody_has_found_changes_no_byte_that_a_seat_is_sent()
    {
        var bare = SceneCase.Flat
            .Replace("      passport: { name: A passport, kind: document, room: kitchen, at: [460, 60], found: searched, depth: 2 }\n", "", StringComparison.Ordinal)
            .Replace("      second_book: { name: A second book, kind: paper, room: kitchen, at: [470, 350], found: told, knows: rumour, facts: ledger }\n", "", StringComparison.Ordinal);
        bare.ShouldNotBe(SceneCase.Flat);
        foreach (var seat in new[] { "officer", "chief", "counsellor" })
        {
            Told(SceneCase.Flat, seat).ShouldBe(Told(bare, seat));
        }
    }

    [Fact]
    public void More_search_never_finds_less()
    {
        for (var seed = 1ul; seed <= 10; seed++)
        {
            var found = 0;
            foreach (var minutes in new[] { 5, 10, 20, 40, 80, 160 })
            {
                var play = RaidCase.New().With("scene", SceneCase.Flat).Begin(seed);
                play.Do(play.Start("officer", "visit", "house")).Until("30m");
                play.Do(play.Go("officer", "kitchen"));
                var search = play.Work("officer", SceneWorkKind.Search, "kitchen");
                play.Done(search with { Work = search.Work with { Minutes = minutes } });
                var now = play.Sheet("officer").Items.Count;
                now.ShouldBeGreaterThanOrEqualTo(found, $"seed {seed}, {minutes} minutes");
                found = now;
            }
        }
    }

    private static IReadOnlyList<string> Told(string flat, string seat)
    {
        var play = RaidCase.New().With("scene", flat).Begin();
        play.Do(play.Start("officer", "visit", "house")).Until("30m");
        play.Do(play.Go("officer", "kitchen", people: 2))
            .Done(play.Work("officer", SceneWorkKind.PhotographRoom, "kitchen"))
            .Done(play.Work("officer", SceneWorkKind.Take, "kitchen", "notebook"))
            .Do(new AdmitToScene(play.Seat("officer"), play.Scene(), play.Seats("counsellor")))
            .Do(play.Go("counsellor", "hall"));
        return [.. play.StreamOf(seat).Where(line => !line.Contains("exercise.started", StringComparison.Ordinal))];
    }
}
