using SevenHours.Disciplines.Digital;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Digital;

/// <summary>Chats in a language nobody at hand reads: whoever is asked takes them on, leaves them, or lets them wait.</summary>
public sealed class TranslatingTests
{
    [Fact]
    public void Who_is_asked_takes_it_on_and_the_whole_agency_reads_it_when_it_is_ready()
    {
        var (play, copy, lida) = Asked();
        var job = play.Desk<DigitalDesk>("counsellor").Jobs.ShouldHaveSingleItem();
        (job.Contact, job.IsOpen, job.For).ShouldBe((lida, true, play.Seat("chief")));
        play.Desk<DigitalDesk>("prosecutor").Jobs.ShouldBeEmpty();
        play.Desk<DigitalDesk>("officer").Copies[0].Translations.ShouldHaveSingleItem().WaitsFor.ShouldBe(play.Seat("counsellor"));

        play.Do(new TakeTranslation(play.Seat("counsellor"), job.Work));
        play.Try(new TakeTranslation(play.Seat("counsellor"), job.Work)).ShouldBe(DigitalRefusals.TakenOnAlready);
        var due = play.Desk<DigitalDesk>("counsellor").Jobs.ShouldHaveSingleItem().Due;
        (due - play.World.Now).ShouldBe(TranslationTimes.Of(job.Count, isQualified: false));
        play.Do(new AdvanceTo(due));

        play.Desk<DigitalDesk>("officer").Copies[0].Translations.ShouldHaveSingleItem().HasCome.ShouldBeTrue();
        play.Desk<DigitalDesk>("counsellor").Jobs.ShouldHaveSingleItem().HasCome.ShouldBeTrue();
        play.Do(new MarkItem(play.Seat("officer"), copy, WorkingTests.Number(play, "arrivals")));
        play.Desk<KnowledgeDesk>("chief").Holds(play.Id<Fact>("arrivals")).ShouldBeTrue();
        play.Desk<DigitalDesk>("counsellor").Copies.ShouldBeEmpty();
        play.ShouldRefold();
    }

    [Fact]
    public void What_nobody_takes_on_goes_to_a_service_after_half_an_hour_and_comes_later()
    {
        var (play, _, _) = Asked();
        var count = play.Desk<DigitalDesk>("counsellor").Jobs[0].Count;
        var from = play.World.Now + TranslationTimes.Patience;
        play.Do(new AdvanceTo(from));

        play.Desk<DigitalDesk>("counsellor").Jobs.ShouldBeEmpty();
        var waits = play.Desk<DigitalDesk>("chief").Copies[0].Translations.ShouldHaveSingleItem();
        (waits.WaitsFor.IsSome, waits.HasCome, waits.Due).ShouldBe((false, false, from + TranslationTimes.Of(count, true)));
        play.Do(new AdvanceTo(waits.Due)).Desk<DigitalDesk>("chief").Copies[0].Translations[0].HasCome.ShouldBeTrue();
        play.ShouldRefold();
    }

    [Fact]
    public void Who_leaves_it_has_nothing_to_read_any_more_and_a_service_begins_at_once()
    {
        var (play, _, _) = Asked();
        var job = play.Desk<DigitalDesk>("counsellor").Jobs[0];
        play.Do(new LeaveTranslation(play.Seat("counsellor"), job.Work));
        play.Desk<DigitalDesk>("counsellor").Jobs.ShouldBeEmpty();
        play.Desk<DigitalDesk>("chief").Copies[0].Translations[0].Due.ShouldBe(play.World.Now + TranslationTimes.Of(job.Count, true));
    }

    [Fact]
    public void A_stand_in_takes_it_on_in_some_minutes_and_one_work_after_the_other()
    {
        var (play, copy, _) = Asked();
        var seat = play.Seat("counsellor");
        play.Choice(seat).ShouldSatisfyAllConditions(
            early => early.Command.ShouldBeNull(),
            early => (early.Wake - play.World.Now).Seconds.ShouldBeInRange(1, 600));
        play.Do(new AdvanceTo(play.Choice(seat).Wake));
        play.Do(play.Choice(seat).Command.ShouldBeOfType<TakeTranslation>());
        var first = play.Desk<DigitalDesk>("counsellor").Jobs[0].Due;

        var held = play.Desk<DigitalDesk>("chief").Copies[0];
        var rest = CopyContent.Of(play.Scenario, held.Copy).Items.First(item =>
            item.Contact >= 0 && !held.CanRead(play.Scenario, play.Seat("chief"), item) && held.Translations.All(t => t.Contact != item.Contact)).Contact;
        play.Do(new AskTranslation(play.Seat("chief"), copy, rest) { Of = seat });
        var job = play.Desk<DigitalDesk>("counsellor").Jobs[1];
        play.Do(new TakeTranslation(seat, job.Work));
        play.Desk<DigitalDesk>("counsellor").Jobs[1].Due.ShouldBe(first + TranslationTimes.Of(job.Count, isQualified: false));
        play.Choice(seat).ShouldBe((null, SimTime.Never));
        play.ShouldRefold();
    }

    [Fact]
    public void Nobody_is_asked_who_does_not_have_the_language_or_for_what_one_reads_oneself()
    {
        var play = WorkingTests.Taken("isolated");
        var copy = WorkingTests.Copied(play, CopyKind.Full, CopyScope.Everything).Copy.Handle;
        play.Try(new AskTranslation(play.Seat("chief"), copy, -1) { Of = play.Seat("officer") }).ShouldBe(DigitalRefusals.TranslatorLacksIt);
        play.Try(new AskTranslation(play.Seat("chief"), copy, -1) { Of = play.Seat("chief") }).ShouldBe(Refusal.NoSuchSeat);
    }

    private static (PlayedWorld Play, Handle Copy, int Lida) Asked()
    {
        var play = WorkingTests.Taken("isolated");
        var copy = WorkingTests.Copied(play, CopyKind.Full, CopyScope.Everything).Copy;
        var lida = PhoneContent.Of(play.Scenario, copy.Device).Find(WorkingTests.Number(play, "arrivals"))!.Contact;
        play.Do(new AskTranslation(play.Seat("chief"), copy.Handle, lida) { Of = play.Seat("counsellor") });
        return (play, copy.Handle, lida);
    }
}

file static class StandIn
{
    /// <summary>What a stand-in at a seat does now, and when it looks again.</summary>
    public static (SeatCommand? Command, SimTime Wake) Choice(this PlayedWorld play, Id<Seat> seat)
    {
        var (mind, wake) = (new StandInMind(seat, new Skill { Name = "school" }, play.World.Luck), SimTime.Never);
        return (new DigitalDiscipline().Habits[0].Choose(play.World.DeskOf(seat), in mind, ref wake), wake);
    }
}
