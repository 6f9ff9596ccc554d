using System.Reflection;
using System.Runtime.CompilerServices;
using SevenHours.Debriefing;
using SevenHours.Disciplines;
using SevenHours.Disciplines.Care;
using SevenHours.Kernel;
using SevenHours.Pure.Tests.Care;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Debriefing;

/// <summary>Every row of a log or a debrief names who did it.</summary>
public class WhoDidItTests
{
    /// <summary>Events that name a seat which did nothing: it was told, met, missed or shown something, or the rest is a consequence of an act that names it.</summary>
    private static readonly HashSet<string> Told =
    [
        "BedRefused", "HandsCrossed", "ItemGone", "TraceSpoiled", "ItemDisturbed", "InterviewEndedForAbuse", "InterpreterUnfit", "PersonBusy", "DetailPlanted",
        "ContactOpened", "ContactLost", "PersonaAnswered", "MessageArrived", "NameMentioned", "FactLearned", "PeopleBeforePapersBroken", "MeetingMissed", "InterpreterChecked",
        "ExhibitShown", "FactsShared", "CopyGiven", "PinGiven", "RecordsGiven", "PersonShowed", "WallShown", "HintGiven", "ChartShown", "CasesCollided", "CaptureGiven", "SiteEntered", "SiteMissed", "SiteOrdered",
    ];

    [Fact]
    public void Every_event_that_has_a_seat_which_did_it_names_it()
    {
        var silent = Events().Where(type => SeatOf(type) is not null && !Told.Contains(type.Name)).Where(type =>
        {
            var happened = (WorldEvent)RuntimeHelpers.GetUninitializedObject(type);
            SeatOf(type)!.SetValue(happened, new Id<Seat>(3));
            return Doer.Of(happened) != new Id<Seat>(3);
        });

        silent.Select(type => type.Name).Order().ShouldBeEmpty();
    }

    [Fact]
    public void What_is_listed_as_told_is_an_event_with_a_seat()
    {
        var known = Events().Where(type => SeatOf(type) is not null).Select(type => type.Name).ToHashSet();

        Told.Where(name => !known.Contains(name)).ShouldBeEmpty();
    }

    [Fact]
    public void The_line_of_every_event_has_a_seat_when_the_event_names_who_did_it()
    {
        var history = Harbour.Play();
        var acted = history.Events.Where(happened => Doer.Of(happened.Event).IsSome).ToList();

        acted.Count.ShouldBeGreaterThan(5);
        acted.ShouldAllBe(happened => EventLine.Of(history, happened.Id).Seat.IsSome);
    }

    [Fact]
    public void Help_that_an_agency_begins_names_the_seat_whose_act_it_was()
    {
        var play = CareCase.Begin();
        play.Do(play.File("counsellor", "girl")).Do(play.Offer("counsellor", "girl", Approach.Plain, "home")).Do(play.Begin("counsellor", "girl", "home"));
        var history = play.History();

        var lines = history.Events.Where(happened => happened.Event is ServiceBegun).Select(happened => EventLine.Of(history, happened.Id)).ToList();

        lines.ShouldHaveSingleItem().Seat.ShouldBe(play.Seat("counsellor"));
    }

    [Fact]
    public void A_file_opened_by_hand_names_the_seat_and_the_agency_that_has_it()
    {
        var play = CareCase.Begin();
        play.Do(play.File("counsellor", "girl"));
        var history = play.History();

        var line = EventLine.Of(history, history.Events.Single(happened => happened.Event is CareFileOpened { Seat.IsSome: true }).Id);

        line.Seat.ShouldBe(play.Seat("counsellor"));
        line.Title.ShouldBe(history.Scenario.Agencies[history.AgencyOf(line.Seat)].Title);
    }

    private static IEnumerable<Type> Events() => typeof(AllDisciplines).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(WorldEvent)) && !type.IsAbstract);

    /// <summary>The field of the seat an event names first; null for none.</summary>
    private static FieldInfo? SeatOf(Type type) => new[] { "Seat", "From" }
        .Select(name => type.GetProperty(name))
        .Where(property => property?.PropertyType == typeof(Id<Seat>))
        .Select(property => type.GetField($"<{property!.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic))
        .FirstOrDefault(field => field is not null);
}
