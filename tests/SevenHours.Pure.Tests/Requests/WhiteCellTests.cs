using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Requests;

public class WhiteCellTests
{
    [Fact]
    public void A_question_in_ones_own_words_waits_for_a_person_and_policy_says_that_it_does_not_understand()
    {
        var play = RaidCase.Begin();
        var ask = new Disciplines.Requests.Ask(play.Seat("chief"), play.Id<Agency>("bench"), Id<ActionDefinition>.None, Id<Topic>.None);
        play.Try(ask).ShouldBe(RequestRefusals.AskForOneThing);

        play.Do(ask with { Text = RaidCase.Words("is a judge there") });
        var made = play.Desk<RequestsDesk>("chief").Made.Single();
        play.Do(new AnswerByPolicyNow(made.Handle));

        play.Desk<RequestsDesk>("chief").Made.Single().Missing.ShouldBe([MissingItems.OwnWords]);
        play.ShouldRefold();
    }

    [Fact]
    public void An_answer_of_the_desk_tells_facts_to_the_agency_that_asked_and_to_nobody_else()
    {
        var play = Asked();
        play.Do(new AnswerAsDesk(Made(play).Handle, Verdict.Granted, RaidCase.Words("go"))
        {
            Tells = [play.Id<Fact>("diary"), play.Id<Fact>("diary")], By = "w1",
        });

        foreach (var seat in (string[])["chief", "officer"])
            play.Desk<KnowledgeDesk>(seat).Fact(play.Id<Fact>("diary")).ShouldNotBeNull().Source.ShouldBe(FactSource.Request);
        play.Desk<KnowledgeDesk>("counsellor").Holds(play.Id<Fact>("diary")).ShouldBeFalse();
        play.All<StaffAnswered>().Single().By.ShouldBe("w1");
        play.StreamOf("chief").ShouldAllBe(line => !line.Contains("w1", StringComparison.Ordinal), "who of staff answered is not for seats");
        play.ShouldRefold();
    }

    [Fact]
    public void What_is_made_up_becomes_so_once_it_was_checked_and_the_body_remembers_it()
    {
        var play = Asked();
        var added = new NewFact("The keeper's brother rents number 21.", play.Id<Subject>("house"));
        play.Do(new AnswerAsDesk(Made(play).Handle, Verdict.Granted, RaidCase.Words("go")) { NewFact = added });

        var fact = play.Id<Fact>("said_by_prosecution_1");
        play.Scenario.Table<Fact>()[fact].About.ShouldBe(play.Id<Subject>("house"));
        play.Desk<KnowledgeDesk>("chief").Holds(fact).ShouldBeTrue();
        play.Desk<KnowledgeDesk>("prosecutor").Holds(fact).ShouldBeTrue();
        play.Desk<KnowledgeDesk>("counsellor").Holds(fact).ShouldBeFalse();
        play.All<StaffAnswered>().Single().Tells.ShouldBe([fact]);

        play.Do(play.AskFor("counsellor", "entry", "house") with { Cites = [] });
        var draft = AnswerDraft.Of(
            play.World, play.Id<Agency>("prosecution"), play.Seat("counsellor"), [play.Id<Subject>("house")],
            Saying.Of(play.World, play.Events, play.Id<Agency>("prosecution")), []);
        draft[0].ShouldBe(new DraftLine(fact, DraftBasis.Said, true));
    }

    [Fact]
    public void What_does_not_fit_the_case_is_refused_with_the_place_and_nothing_is_answered()
    {
        var play = Asked();
        var before = play.Events.Count;
        var wrong = new NewFact("It rang \u0007 twice.", Id<Subject>.None);

        var refused = play.Try(new AnswerAsDesk(Made(play).Handle, Verdict.Granted, RaidCase.Words("go")) { NewFact = wrong }).ShouldNotBeNull();

        refused.Code.ShouldBe("amendment.faulty");
        refused.Detail.ShouldNotBeNull().ShouldContain("amendment-1.yaml");
        play.Events.Count.ShouldBe(before);
        play.Try(new AnswerAsDesk(Made(play).Handle, Verdict.Granted, RaidCase.Words("go")) { NewFact = new NewFact("  ", Id<Subject>.None) })
            .ShouldBe(KnowledgeRefusals.NothingToSay);
    }

    [Fact]
    public void Whoever_begins_to_answer_holds_policy_back_and_no_longer()
    {
        var play = Asked();
        var due = play.World.Part<RequestsPart>().Requests.Single().Due;
        play.Do(new HoldAnswer(Made(play).Handle, new SimTime(due.Seconds - 60)));
        play.Latest.ShouldBeEmpty("what is later anyway stays so");

        play.Do(new HoldAnswer(Made(play).Handle, due + SimSpan.FromMinutes(5)));
        play.Do(new AdvanceTo(due + SimSpan.FromMinutes(4)));
        Made(play).IsOpen.ShouldBeTrue();
        play.Do(new AdvanceTo(due + SimSpan.FromMinutes(5)));

        Made(play).AnsweredAt.ShouldBe(due + SimSpan.FromMinutes(5));
        play.ShouldRefold();
    }

    [Fact]
    public void A_message_to_a_seat_nobody_plays_is_answered_in_its_name_once()
    {
        var play = RaidCase.Begin();
        play.Do(new SendMessage(play.Seat("chief"), play.Seats("mediator"), RaidCase.Words("who is free"), [play.Id<Fact>("girl_called")]));
        var message = play.World.Part<KnowledgePart>().Items.Single().Handle;

        play.Do(new AnswerMessageAsDesk(message, play.Seat("mediator"), RaidCase.Words("i am"), [play.Id<Fact>("calls")]) { By = "w1" });

        play.Desk<KnowledgeDesk>("mediator").Holds(play.Id<Fact>("girl_called")).ShouldBeTrue("it was read in its name");
        var reply = play.Desk<KnowledgeDesk>("chief").Items.Single();
        play.Do(new OpenItem(play.Seat("chief"), reply.Handle));
        play.Desk<KnowledgeDesk>("chief").Holds(play.Id<Fact>("calls")).ShouldBeTrue();
        play.StreamOf("chief").ShouldAllBe(line => !line.Contains("w1", StringComparison.Ordinal));
        play.Try(new AnswerMessageAsDesk(message, play.Seat("mediator"), RaidCase.Words("again"), [])).ShouldBe(KnowledgeRefusals.MessageSettled);
        play.Try(new AnswerMessageAsDesk(message, play.Seat("counsellor"), RaidCase.Words("me"), [])).ShouldBe(Refusal.NoSuchThing);
        play.ShouldRefold();
    }

    [Fact]
    public void The_queue_holds_what_nobody_plays_and_what_is_late_the_most_urgent_first()
    {
        var play = Asked();
        play.Do(new DescribeSomethingElse(play.Seat("officer"), Id<Subject>.None, RaidCase.Words("climb")));
        play.Do(new SendMessage(play.Seat("chief"), play.Seats("mediator"), RaidCase.Words("who is free"), []));

        Queue(play).Select(item => item.Kind).ShouldBe([DeskItemKind.Message, DeskItemKind.Described, DeskItemKind.Request], ignoreOrder: true);
        Queue(play).Select(item => item.Limit).ShouldBeInOrder();
        Queue(play, "prosecutor", "mediator").Select(item => item.Kind).ShouldBe([DeskItemKind.Described]);
        Queue(play).Single(item => item.Kind == DeskItemKind.Request).IsPolicyNext.ShouldBeTrue();

        play.Do(new SetAnswering(play.Id<Agency>("prosecution"), true)).Until("2h");
        var late = Queue(play, "prosecutor").Single(item => item.Kind == DeskItemKind.Request);
        (late.IsPolicyNext, late.IsLate(play.World.Now)).ShouldBe((false, true), "a person was to answer and did not");
    }

    [Fact]
    public void Policys_opinion_says_what_it_would_answer_and_why()
    {
        var play = Asked();
        var good = PolicyOpinion.Of(play.World, play.World.Part<RequestsPart>().Requests[0]);
        (good.Verdict, good.Weight, good.Threshold, good.GroundFits, good.MilderGiven).ShouldBe((Verdict.Granted, 70, 50, true, true));

        play.Do(play.AskFor("chief", "entry", "house") with { Cites = [], Ground = Id<Ground>.None, Milder = TextRef.None });
        var bad = PolicyOpinion.Of(play.World, play.World.Part<RequestsPart>().Requests[1]);
        bad.Missing.ShouldBe([MissingItems.Ground, MissingItems.Facts, MissingItems.Milder]);
        (bad.GroundFits, bad.MilderGiven).ShouldBe((false, false));
        bad.UsualReasons().ShouldBe([
            MissingItems.Ground, MissingItems.Facts, MissingItems.Milder, MissingItems.WrongAuthority, MissingItems.Proportion, MissingItems.Confidential, MissingItems.NoRecord]);
    }

    [Fact]
    public void A_body_is_reminded_of_all_it_said_and_to_whom()
    {
        var play = Asked();
        play.Do(new AnswerAsDesk(Made(play).Handle, Verdict.Refused, RaidCase.Words("no")) { Missing = [MissingItems.Proportion] });
        play.Do(new SendMessage(play.Seat("prosecutor"), play.Seats("counsellor"), RaidCase.Words("hello"), []));

        var said = Saying.Of(play.World, play.Events, play.Id<Agency>("prosecution"));

        said.Count.ShouldBe(2);
        (said[0].Verdict, said[0].To).ShouldBe((null, play.Seats("counsellor")));
        (said[1].Verdict, said[1].To).ShouldBe((Verdict.Refused, play.Seats("chief", "officer")));
        said[1].Missing.ShouldBe([MissingItems.Proportion]);
        Saying.Of(play.World, play.Events, play.Id<Agency>("bench")).ShouldBeEmpty();
    }

    [Fact]
    public void Figures_count_in_time_late_and_open_each_to_whoever_answered()
    {
        var play = Asked();
        play.Do(new DescribeSomethingElse(play.Seat("officer"), Id<Subject>.None, RaidCase.Words("climb")));
        var act = play.World.Part<KnowledgePart>().DescribedActs.Single().Handle;
        play.Until("1m").Do(new AnswerAsDesk(Made(play).Handle, Verdict.Granted, RaidCase.Words("go")) { By = "w1" });
        play.Until("40m").Do(new ResolveSomethingElse(act, SimSpan.Zero, 0, RaidCase.Words("done"), Consequences.None) { By = "w2" });
        play.Do(play.AskFor("chief", "entry", "house"));

        var figures = DeskFigures.Of(play.Events);

        (figures.InTime, figures.Late, figures.ByPolicy, figures.Open).ShouldBe((1, 1, 0, 1));
        figures.MedianWait.ShouldBe(SimSpan.FromMinutes(40));
        figures.People.ShouldBe([("w1", 1, 0), ("w2", 1, 1)]);
        DeskFigures.Of(play.Until("5h").Events).ByPolicy.ShouldBe(1);
    }

    [Fact]
    public void The_directory_lists_bodies_with_numbers_of_no_country_and_nobody_else_is_reached()
    {
        var play = Cast();
        PhoneBook.Lists(play.Scenario, play.Id<Agency>("bench")).ShouldBeTrue();
        PhoneBook.Lists(play.Scenario, play.Id<Agency>("cast")).ShouldBeFalse();
        play.Scenario.Agencies.Ids.Select(PhoneBook.NumberOf).ShouldAllBe(number => number.StartsWith("+999 700 ", StringComparison.Ordinal));
        PhoneBook.Dialled(play.Scenario, PhoneBook.NumberOf(play.Id<Agency>("bench"))).ShouldBe(play.Id<Agency>("bench"));
        PhoneBook.Dialled(play.Scenario, "7 00 0-1 " + PhoneBook.NumberOf(play.Id<Agency>("bench"))[^2..]).ShouldBe(play.Id<Agency>("bench"));
        PhoneBook.Dialled(play.Scenario, PhoneBook.NumberOf(play.Seat("rp_girl"))).IsSome.ShouldBeFalse();

        play.Try(new SendMessage(play.Seat("chief"), play.Seats("rp_girl"), RaidCase.Words("hello"), [])).ShouldBe(KnowledgeRefusals.NotInDirectory);
        play.Try(new Disciplines.Requests.Ask(play.Seat("chief"), play.Id<Agency>("cast"), Id<ActionDefinition>.None, Id<Topic>.None) { Text = RaidCase.Words("hello") })
            .ShouldBe(KnowledgeRefusals.NotInDirectory);
        play.Do(new SendMessage(play.Seat("rp_girl"), play.Seats("chief"), RaidCase.Words("help"), []));
        play.Do(new SendMessage(play.Seat("chief"), play.Seats("rp_girl"), RaidCase.Words("i am here"), []));
    }

    private static PlayedWorld Cast() => RaidCase.New().With("cast", """
        agencies: { cast: { name: The people, short: EC, profession: ngo, country: verania, stand_in_only: true } }
        seats: { rp_girl: { agency: cast, title: The girl, kind: role_player, languages: [ru] } }
        """).Begin();

    private static PlayedWorld Asked()
    {
        var play = RaidCase.Begin();
        return play.Do(play.AskFor("chief", "entry", "house"));
    }

    private static RequestOnDesk Made(PlayedWorld play) => play.Desk<RequestsDesk>("chief").Made.Last();

    private static IReadOnlyList<DeskItem> Queue(PlayedWorld play, params string[] played) =>
        DeskItem.All(play.World, seat => played.Select(play.Seat).Contains(seat), id => play.Events[id.Value].At);
}
