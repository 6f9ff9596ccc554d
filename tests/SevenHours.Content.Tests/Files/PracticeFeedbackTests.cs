using SevenHours.Content.Tests.Running;
using SevenHours.Debriefing;
using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Files;

/// <summary>Feedback on interviews with everybody of the practice room.</summary>
public sealed class PracticeFeedbackTests
{
    private static readonly Scenario Scenario = Vicenza.Read(Repository.PathOf("scenarios/practice-room")).Scenario!;

    public static TheoryData<string> Personas => [.. Scenario.Table<Persona>().Select(persona => persona.Name)];

    [Theory, MemberData(nameof(Personas))]
    public void Respecting_a_refusal_stopping_in_time_and_a_warm_referral_score_in_full(string name)
    {
        var feedback = Refused(name, respects: true);

        (feedback.Respect.IsFull, feedback.Outcome.Percent).ShouldBe((true, 100));
        feedback.Process.Parts.Where(part => part.Name is not "preparation").ShouldAllBe(part => part.Points == part.Of);
        feedback.Voice.ShouldContain(new Phrase("voice.no_was_no"));
    }

    [Theory, MemberData(nameof(Personas))]
    public void Going_on_after_a_refusal_does_not(string name)
    {
        var feedback = Refused(name, respects: false);

        feedback.Respect.IsFull.ShouldBeFalse();
        (feedback.Process.Percent < 100).ShouldBeTrue();
        feedback.Next[0].Id.ShouldBeOneOf("next.limits", "next.language");
    }

    private static InterviewFeedback Refused(string name, bool respects)
    {
        var (world, events) = (World.Create(Scenario, 1), new List<Happened>());
        var (who, seat) = (Scenario.Table<Persona>()[name], Scenario.Seats["interviewer"]);
        void Do(Command command) => world.Step(command, events).ShouldBeNull();
        Do(new Begin());
        Do(new AdvanceTo(new SimTime(120)));
        Do(new OpenInterview(seat, who, Prepared(Scenario.Table<Persona>()[who])));
        var interview = world.Part<InterviewsPart>().OpenWith(who)!.Handle;
        Do(new AskPersona(seat, who, QuestionStyle.Explain, null, TextRef.None));
        Do(new AskPersona(seat, who, QuestionStyle.Rights, null, TextRef.None));
        Do(new SetVoice(who, VoiceMode.Staffed));
        Do(new AskPersona(seat, who, QuestionStyle.Open, null, TextRef.None));
        Do(new SpeakForPersona(interview, AnswerKind.Refuses, null, [], TextRef.None));
        Do(new AskPersona(seat, who, respects ? QuestionStyle.Normalise : QuestionStyle.Closed, null, TextRef.None));
        Do(new CloseInterview(seat, interview, Closing.Thanked | Closing.NextSteps | Closing.HerQuestions | Closing.Referred));
        var history = new History(Scenario, new DebriefFrame(new PlayFrame(null, SimTime.Start, SimTime.Never, []), Yardstick.None, TextRef.None), events);
        return InterviewFeedback.Of(history, interview, _ => null).ShouldNotBeNull();
    }

    private static InterviewSetup Prepared(Persona persona) => new(InterviewPurpose.Protection)
    {
        Room = persona.IsChild ? RoomKind.ChildRoom : RoomKind.QuietRoom,
        Seating = Seating.InterpreterBeside,
        Recording = Recording.Video,
        ConsentAsked = true,
        ChosenGender = true,
        Support = persona.IsChild ? Support.Guardian : Support.Chosen,
        Interpreting = new Interpreting { Kind = InterpretingKind.Qualified },
        Briefed = InterpreterBriefing.Conflict | InterpreterBriefing.Gender | InterpreterBriefing.Dialect | InterpreterBriefing.Role,
        NeedsMet = Needs.Water | Needs.Food | Needs.Rest | Needs.Warmth | Needs.Medical,
        Topics = ["story"],
    };
}
