using SevenHours.Debriefing;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Care;
using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Disciplines.Digital;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Inspections;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Money;
using SevenHours.Disciplines.Operations;
using SevenHours.Disciplines.Protection;
using SevenHours.Disciplines.Requests;
using SevenHours.Disciplines.Techniques;
using SevenHours.Kernel;
using SevenHours.Pure.Tests.Operations;
using Shouldly;
using Xunit;
using Assessment = SevenHours.Disciplines.Care.Assessment;
using Whereabouts = SevenHours.Disciplines.Identification.Whereabouts;
using CrimeScene = SevenHours.Disciplines.CrimeScenes.CrimeScene;

namespace SevenHours.Pure.Tests.Debriefing.Mistakes;

/// <summary>The signs by which a mistake is recognised besides the first: each with the run that shows it and the one that only comes near.</summary>
public sealed class OtherSignsTests
{
    /// <summary>A mistake, what shows it, and what comes near; each said in words.</summary>
    private static readonly (int Mistake, string Shown, Action<Told> Run, string Near, Action<Told> Other)[] s_pairs =
    [
        (6, "a question in disbelief after an answer that drifted", told => told.Answered("girl_voice", "bus").Asks("girl_voice", QuestionStyle.Accusing),
            "one put to a suspect, with whom that is pressure", told => told.Answered("keeper_voice", "bus").Asks("keeper_voice", QuestionStyle.Accusing)),
        (7, "abuse after an addition", told => told.Asks("girl_voice", QuestionStyle.Open).Answers("girl_voice", isLate: true).Asks("girl_voice", QuestionStyle.Abusive),
            "disbelief before it was said", told => told.Asks("girl_voice", QuestionStyle.Accusing).Answers("girl_voice", isLate: true)),
        (9, "help that was made to hang on something", told => told.Then(Breach(told, "p3")),
            "another right that was breached", told => told.Then(Breach(told, "p13"))),
        (9, "a bed nobody offered to somebody who was asked for evidence", told => told.At("1h").Then(Opened(told, "girl_voice", InterviewPurpose.Evidence)).At("4h").Then(Missed(told)),
            "a bed nobody offered to somebody who was asked what she needs", told => told.At("1h").Then(Opened(told, "girl_voice", InterviewPurpose.Needs)).At("4h").Then(Missed(told))),
        (9, "a bed that came too late though evidence was asked for", told => told.At("1h").Does("officer", "victim_interview", "girl").At("4h").Then(Missed(told)),
            "a bed that was offered in time and never came", told => told.At("1h").Does("officer", "victim_interview", "girl").Then(Offered(told)).At("4h").Then(Missed(told))),
        (10, "a case opened after she was heard, though a sign had lain for two hours", told => told.At("1h").Learns("officer", "sign").At("2h").Then(Opened(told, "girl_voice", InterviewPurpose.FirstContact)).At("3h").Does("officer", "open_case"),
            "a case opened within the hour", told => told.At("1h").Learns("officer", "sign").Then(Opened(told, "girl_voice", InterviewPurpose.FirstContact)).At("110m").Does("officer", "open_case")),
        (11, "a second talk with her before anything else was looked for", told => told.Then(Opened(told, "girl_voice", InterviewPurpose.Evidence), Opened(told, "girl_voice", InterviewPurpose.Evidence)),
            "a second talk with a suspect", told => told.Then(Opened(told, "keeper_voice", InterviewPurpose.Evidence), Opened(told, "keeper_voice", InterviewPurpose.Evidence))),
        (13, "an arrest under another name of hers", told => told.Does("officer", "arrest", "nameless"),
            "the same arrest after a review", told => told.Does("prosecutor", "non_punishment_review", "woman").Does("officer", "arrest", "nameless")),
        (15, "harm to one while another was safe by herself", told => told.InDanger().At("2h").Then(new PersonSafe(told.Person("woman"), told.Person("shelter"))).At("3h").Then(new HarmDone(told.Person("girl"), 2, TextRef.None)),
            "harm to somebody who was safe already", told => told.InDanger().At("2h").Then(new PersonSafe(told.Person("girl"), told.Person("shelter"))).At("3h").Then(new HarmDone(told.Person("girl"), 2, TextRef.None))),
        (15, "somebody taken elsewhere by those who hold her", told => told.InDanger().At("3h").Then(new PersonMoved(told.Person("girl"), told.Person("house"))),
            "a suspect who goes elsewhere", told => told.InDanger().At("3h").Then(new PersonMoved(told.Person("keeper"), told.Person("house")))),
        (16, "a journey in danger that was let go on", told => Moment(told, goesOn: true, incites: false),
            "words that would have incited, which are another matter", told => Moment(told, goesOn: true, incites: true)),
        (17, "somebody arrested who keeps watch, and is perhaps exploited too", told => told.At("1h").Does("officer", "arrest", "watcher").At("9h").Ends(),
            "the same after the one who leads", told => told.Does("officer", "arrest", "keeper").At("1h").Does("officer", "arrest", "watcher").At("9h").Ends()),
        (19, "a door before anybody held the money", told => told.Does("officer", "rescue_entry", "house", "mediator"),
            "a door after an account was frozen", told => told.Then(new AssetFrozen(told.Of<Asset>("savings"))).Does("officer", "rescue_entry", "house", "mediator")),
        (21, "a notebook that lay unread to the end", told => told.Then(Ledger(told)).Ends(),
            "one whose reading was ordered", told => told.Then(Ledger(told)).Does("analyst", "ledger_decoding").Ends()),
        (23, "a door asked for on records of calls alone", told => told.Does("officer", "call_records", "phone").Learns("officer", "address", FactSource.Act).Then(Asked(told, "rescue_entry")),
            "another thing asked for on the same records", told => told.Does("officer", "call_records", "phone").Learns("officer", "address", FactSource.Act).Then(Asked(told, "registry_check"))),
        (24, "something moved with bare hands", told => told.Then(Work(told, SceneWorkKind.Move)),
            "something photographed with bare hands", told => told.Then(Work(told, SceneWorkKind.PhotographItem))),
        (25, "an interview through somebody nobody looked into", told => told.Then(Opened(told, "girl_voice", InterviewPurpose.Evidence, "cousin")),
            "an interview through a trained interpreter", told => told.Then(Opened(told, "girl_voice", InterviewPurpose.Evidence, "trained"))),
        (25, "needs assessed through somebody whom another agency had looked into", told => told.Then(Checked(told, "officer"), Assessed(told, "cousin")),
            "needs assessed through somebody whom one's own had looked into", told => told.Then(Checked(told, "counsellor"), Assessed(told, "cousin"))),
        (26, "a talk that had to be ended for abuse", told => told.Then(new InterviewEndedForAbuse(told.Name(), told.Of<Persona>("girl_voice"), told.Seat("officer"), Handle.None, null)),
            "probing", told => told.Asks("girl_voice", QuestionStyle.Probing)),
        (28, "a detail a child took over from a question", told => told.Then(Planted(told, "boy_voice", taken: true)),
            "one that the child did not take over", told => told.Then(Planted(told, "boy_voice", taken: false))),
        (29, "something sensitive said in a talk to the press", told => told.Then(Talk(told, "secret", "editor")),
            "the same said to the officer who needs it", told => told.Then(Talk(told, "secret", "officer"))),
        (29, "a note of therapy handed over without her leave", told => told.Then(new TherapyNoteGiven(told.Person("girl"), told.Seat("counsellor"), told.Scenario.Agencies["police"], 1, false, TextRef.None)),
            "one she agreed to", told => told.Then(new TherapyNoteGiven(told.Person("girl"), told.Seat("counsellor"), told.Scenario.Agencies["police"], 1, true, TextRef.None))),
        (29, "an address told by somebody", told => told.Then(new AddressTold(told.Person("girl"), Id<Shelter>.None, told.Scenario.Agencies["press"], told.Seat("counsellor"))),
            "an address found out by itself", told => told.Then(new AddressTold(told.Person("girl"), Id<Shelter>.None, told.Scenario.Agencies["press"], Id<Seat>.None))),
        (30, "a return after somebody else's risks were looked at", told => told.Does("counsellor", "risk_assessment", "woman").Does("counsellor", "assisted_return", "girl"),
            "a return after hers were", told => told.Does("counsellor", "risk_assessment", "girl").Does("counsellor", "assisted_return", "girl")),
    ];

    public static TheoryData<int, string, string> Pairs { get; } = [.. s_pairs.Select(pair => (pair.Mistake, pair.Shown, pair.Near))];

    [Theory, MemberData(nameof(Pairs))]
    public void It_is_recognised_by_one_and_not_by_what_comes_near(int mistake, string shown, string near)
    {
        var pair = s_pairs.Single(one => one.Mistake == mistake && one.Shown == shown);
        var (run, other) = (new Told(), new Told());
        pair.Run(run);
        pair.Other(other);
        run.Finds(mistake).ShouldHaveSingleItem(shown);
        other.Finds(mistake).ShouldBeEmpty(near);
    }

    [Fact]
    public void Somebody_held_who_told_is_not_overlooked_while_the_visit_goes_on_and_whoever_stood_there_is_no_interpreter()
    {
        var told = new Told(MistakeCase.Hall);
        var (site, seat) = (told.Of<Workplace>("hall"), told.Seat("inspector"));
        var held = told.Scenario.Table<Workplace>()[0].Workers.First(worker => worker.Kind == WorkerKind.Held).Number;
        told.Then(new VisitOpened(site, told.Name(), seat), Spoke(Speaking.Qualified, Telling.Taught));
        told.Finds(4).ShouldBeEmpty("the visit goes on");
        told.Finds(25).ShouldBeEmpty("the interpreter was trained");
        told.Then(Spoke(Speaking.AtHand, Telling.Taught)).Finds(25).ShouldHaveSingleItem().Seat.ShouldBe(seat);
        told.Then(new VisitClosed(site, seat)).Finds(4).ShouldHaveSingleItem().Events.Count.ShouldBe(3, "both talks and the end of the visit");

        WorkerSpoke Spoke(Speaking speaking, Telling telling) => new(site, held, seat, new ScreeningSetting(Whereabouts.Apart, speaking, true), telling, []);
    }

    [Fact]
    public void An_interpreter_tied_to_those_inside_is_any_speaker_and_one_who_is_missing_is_no_plan()
    {
        Entered(LackReason.Tied).Finds(25).ShouldHaveSingleItem().Events.Count.ShouldBe(2);
        Entered(LackReason.Forgotten).Finds(25).ShouldBeEmpty("nobody was there to be tied");
        Entered(LackReason.Forgotten).Finds(14).ShouldHaveSingleItem();
        Entered(null).Finds(14).ShouldBeEmpty("nothing was lacking");
    }

    [Fact]
    public void What_follows_from_a_mistake_belongs_to_it_and_what_is_done_again_is_another()
    {
        var told = new Told().Does("officer", "arrest", "boy");
        told.So(Breach(told, "p4"));
        told.Does("officer", "arrest", "woman").Finds(13).Select(found => found.About).ShouldBe([told.Person("boy"), told.Person("woman")]);
    }

    private static Told Entered(LackReason? why)
    {
        var told = new Told();
        var act = told.Name();
        told.Then(new SiteEntered(told.Name(), "a", told.Seat("officer"), act, Id<Site>.None, [], [], false));
        return why is { } reason ? told.So(new SiteForgotten(Handle.None, "a", act, Id<Site>.None, new SiteLack(SiteNeed.Interpreter, reason, TextRef.None))) : told;
    }

    private static RightBreached Breach(Told told, string principle) => new(told.Person("girl"), Id<Right>.None, told.Of<Principle>(principle), TextRef.None);

    private static CareClockMissed Missed(Told told) => new(told.Person("girl"), told.Of<CareService>("bed"));

    private static ServiceOffered Offered(Told told) =>
        new(told.Person("girl"), told.Of<CareService>("bed"), told.Seat("counsellor"), Approach.Plain, Choice.Yes, AnswerReason.Own, TextRef.None, SimTime.Never);

    private static InterviewOpened Opened(Told told, string persona, InterviewPurpose purpose, string? through = null) => new(
        told.Seat("officer"), told.Of<Persona>(persona), told.Name(),
        new InterviewSetup(purpose) { Interpreting = through is null ? Interpreting.Nobody : Interpreting.Nobody with { Who = told.Of<Interpreter>(through) } }, null);

    private static void Moment(Told told, bool goesOn, bool incites)
    {
        var handle = told.Name();
        told.Then(
            new TechniqueBegan(new Deployment(handle, Handle.None, told.Seat("officer"), TechniqueKind.Movement, Id<Technique>.None, SimTime.Start, SimTime.Start, SimTime.Never, false)),
            new MomentSettled(handle, 0, goesOn, told.Seat("officer"), incites, null));
    }

    private static PaperGiven Ledger(Told told) => new(told.Name(), Handle.None, told.Scenario.Agencies["money"], new PaperScope(PaperKind.Ledger, "", SimTime.Start, SimTime.Start));

    private static RequestMade Asked(Told told, string action) => new(
        new Petition(
            told.Name(), told.Seat("officer"), told.Scenario.Agencies["prosecution"], told.Of<ActionDefinition>(action), Id<Disciplines.Requests.Topic>.None, told.Person("house"), TextRef.None,
            Id<Ground>.None, [told.Of<Fact>("address")], TextRef.None, TextRef.None, []),
        SimTime.Never);

    private static SceneWorkDone Work(Told told, SceneWorkKind kind) =>
        new(new Id<CrimeScene>(0), new SceneWork(told.Seat("officer"), 1, kind, Id<SceneRoom>.None), true, 1000);

    private static Disciplines.Tongues.InterpreterChecked Checked(Told told, string seat) => new(told.Seat(seat), told.Of<Interpreter>("cousin"), false, TextRef.None);

    private static NeedsAssessed Assessed(Told told, string through) =>
        new(told.Person("girl"), new Assessment(SimTime.Start, told.Seat("counsellor"), RiskBand.High, [], Approach.Plain with { Through = told.Of<Interpreter>(through) }, TextRef.None), null);

    private static DetailPlanted Planted(Told told, string persona, bool taken) =>
        new(told.Name(), told.Of<Persona>(persona), told.Seat("officer"), told.Name(), told.Of<Fact>("address"), null, PlantedHow.Leading, taken);

    private static ConversationRecorded Talk(Told told, string fact, string hearer) => new(
        told.Name(), ConversationKind.Meeting, SimTime.Start, Id<Subject>.None, SeatSet.Of(told.Seat("counsellor")) | SeatSet.Of(told.Seat(hearer)), TextRef.None,
        [new FactPassed(told.Of<Fact>(fact), told.Seat("counsellor"), SeatSet.Of(told.Seat(hearer)))], TextRef.None, told.Seat("counsellor"), null);
}
