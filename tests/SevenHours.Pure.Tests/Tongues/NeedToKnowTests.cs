using System.Text;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Tongues;

/// <summary>Two histories that differ only in what was said in a language a seat lacks are the same to that seat, byte for byte.</summary>
public class NeedToKnowTests
{
    private static readonly string[] Said = ["Мама, я за синей дверью.", "Тут трамвай, слышишь его ты?", "Нас двое, и нам страшно.", "Не звоните больше сюда, прошу."];
    private static readonly string[] Carried = ["door", "floor", "tram, door", "door, floor, tram", ""];

    [Fact]
    public void What_was_said_in_a_language_a_seat_lacks_leaves_no_trace_in_anything_that_seat_is_told() => Seeds.ForAll(40, seeds =>
    {
        var steps = Enumerable.Range(0, 6).Select(_ => seeds.Below(5)).ToList();
        Told(seeds.Pick(Said), seeds.Pick(Carried), "0a", steps).ShouldBe(Told(seeds.Pick(Said), seeds.Pick(Carried), "0b", steps));
    });

    /// <summary>What the chief, who has no Russian, is told: as it leaves on the wire, and what his desk makes of it.</summary>
    private static IReadOnlyList<string> Told(string text, string facts, string typed, IReadOnlyList<int> steps)
    {
        var play = RussianCall.Case(text, facts).Begin().Until("5m");
        var (chief, counsellor) = (play.Seat("chief"), play.Seat("counsellor"));
        foreach (var step in steps)
        {
            Do(play, chief, counsellor, typed, step);
        }

        var codec = new WireCodec(play.Scenario, new ScenarioCompiler(RussianCall.Disciplines).WireNames);
        return
        [
            .. play.Events.Where(e => e.Event.To.Has(chief)).Select(e => $"{e.At.Seconds} {Encoding.UTF8.GetString(codec.Write(e.Event.ForSeats()).Json.Span)}"),
            .. play.Desk<KnowledgeDesk>("chief").Items.Select(item => $"{item} {item.Relays.Count}"),
            $"{play.Desk<KnowledgeDesk>("chief").Unread} {play.World.DeskOf(chief).Count}",
        ];
    }

    private static void Do(PlayedWorld play, Id<Seat> chief, Id<Seat> counsellor, string typed, int step)
    {
        switch (step)
        {
            case 0:
                play.Do(new OpenItem(chief, play.Call().Handle));
                break;
            case 1:
                play.Do(new SendMessage(counsellor, SeatSet.Of(chief), TextRef.Typed(typed), []) { Language = "ru", Extent = Extent.Sentences });
                break;
            case 2:
                _ = play.Try(new AskRelay(chief, play.Call().Handle, RelayWay.Seat, counsellor));
                break;
            case 3:
                foreach (var waiting in play.Desk<TonguesDesk>("counsellor").Queue.Where(w => w.State == RelayState.Waiting).ToList())
                {
                    play.Do(new ReadOriginal(counsellor, waiting.Relay));
                }

                break;
            default:
                play.Do(new AdvanceTo(play.World.Now + SimSpan.FromMinutes(3)));
                break;
        }
    }
}
