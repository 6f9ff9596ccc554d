using SevenHours.Content.Tests.Running;
using SevenHours.Debriefing;
using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Case;

/// <summary>What an expert and what an accuser reach with each person of the library, and what counts when a person says no.</summary>
public sealed class PersonaLibraryTests
{
    private static readonly CompiledPackage Room = Vicenza.Read(Repository.PathOf("scenarios/practice-room"));
    private static readonly Scenario Scenario = Room.Scenario.ShouldNotBeNull();

    public static TheoryData<string> Everybody => [.. Scenario.Table<Persona>().Select(p => p.Name)];

    /// <summary>Adults to whom it was done, who can tell all in an interview for evidence.</summary>
    public static TheoryData<string> ConsentingAdults => [.. Scenario.Table<Persona>()
        .Where(p => !p.IsChild && p.Role == PersonaRole.Victim && p.HasDepth && p.Layers.Any(l => l.Depth == 4)).Select(p => p.Name)];

    [Theory, MemberData(nameof(ConsentingAdults))]
    public void An_expert_reaches_the_deepest_layer_within_two_sessions(string persona)
    {
        for (var seed = 1ul; seed <= 3; seed++)
        {
            var talk = new Talk(persona, seed);
            for (var session = 0; session < 2; session++)
            {
                talk.ByTheBook();
            }

            talk.DeepestTold().ShouldBe(4);
        }
    }

    [Theory, MemberData(nameof(Everybody))]
    public void An_accuser_reaches_nothing_deep(string persona)
    {
        for (var seed = 1ul; seed <= 3; seed++)
        {
            var talk = new Talk(persona, seed);
            for (var session = 0; session < 2; session++)
            {
                talk.Open(InterviewPurpose.Evidence);
                foreach (var topic in talk.Topics)
                {
                    talk.Say(QuestionStyle.Accusing, topic).Say(QuestionStyle.Leading, topic);
                }

                talk.Close(Closing.None);
            }

            talk.DeepestTold().ShouldBeLessThan(3);
        }
    }

    [Theory, MemberData(nameof(Everybody))]
    public void Respecting_a_refusal_stopping_in_time_and_a_warm_referral_score_in_full(string persona)
    {
        var talk = new Talk(persona, 1);
        talk.Do(new SetVoice(talk.Persona, VoiceMode.Staffed));
        talk.Open(InterviewPurpose.Needs).Say(QuestionStyle.Explain).Say(QuestionStyle.Rights).Say(QuestionStyle.Rapport).Say(QuestionStyle.Open);
        talk.Do(new SpeakForPersona(talk.World.Part<InterviewsPart>().OpenWith(talk.Persona)!.Handle, AnswerKind.Refuses, null, [], TextRef.None));
        talk.Say(QuestionStyle.Closure).Close(Talk.Warmly);

        var feedback = InterviewFeedback.All(new History(Scenario, DebriefFrame.Compile(Room), talk.Events), _ => null).ShouldHaveSingleItem();
        (feedback.Respect.IsFull, feedback.Respect.IsStopped, feedback.Respect.IsReferred).ShouldBe((true, true, true));
    }

    /// <summary>One interviewer before one person.</summary>
    private sealed class Talk
    {
        public const Closing Warmly = Closing.Summarised | Closing.NextSteps | Closing.HerQuestions | Closing.Thanked | Closing.ContactGiven | Closing.Referred;

        private readonly List<Happened> events = [];
        private readonly Id<Seat> seat;

        public Talk(string persona, ulong seed)
        {
            (World, Persona) = (World.Create(Scenario, seed), Scenario.Table<Persona>()[persona]);
            Do(new Begin());
            Do(new AdvanceTo(new SimTime(60)));
            seat = World.Part<InterviewsPart>().InContact(Persona).ToList()[0];
        }

        public World World { get; }

        public Id<Persona> Persona { get; }

        public IReadOnlyList<Happened> Events => events;

        public IEnumerable<string> Topics => Scenario.Table<Persona>()[Persona].Layers.OrderBy(l => l.Depth).SelectMany(l => l.Topics.Take(1)).Distinct();

        public void Do(Command command) => World.Step(command, events).ShouldBeNull();

        public Talk Open(InterviewPurpose purpose)
        {
            var isChild = Scenario.Table<Persona>()[Persona].IsChild;
            Do(new OpenInterview(seat, Persona, new InterviewSetup(purpose)
            {
                Room = isChild ? RoomKind.ChildRoom : RoomKind.QuietRoom, Seating = Seating.InterpreterBeside, Recording = Recording.Video, ConsentAsked = !isChild,
                Support = isChild ? Support.Guardian : Support.Chosen, NeedsMet = Needs.Water | Needs.Food | Needs.Rest | Needs.Warmth | Needs.Medical,
                ChosenGender = true, Topics = ["journey"], Interpreting = new Interpreting { Kind = InterpretingKind.Qualified },
                Briefed = InterpreterBriefing.Conflict | InterpreterBriefing.Gender | InterpreterBriefing.Dialect | InterpreterBriefing.Role,
            }));
            return this;
        }

        public Talk Say(QuestionStyle style, string? topic = null, int seconds = 0)
        {
            if (World.Part<InterviewsPart>().OpenWith(Persona) is not null)
            {
                Do(new AskPersona(seat, Persona, style, topic, TextRef.None) { Lasts = new SimSpan(seconds) });
            }

            return this;
        }

        public void Close(Closing closing)
        {
            if (World.Part<InterviewsPart>().OpenWith(Persona) is { } open)
            {
                Do(new CloseInterview(seat, open.Handle, closing));
            }

            if (!World.HasEnded)
            {
                World.Step(new AdvanceTo(World.Now + SimSpan.FromHours(24)), events);
            }
        }

        public void ByTheBook()
        {
            Open(InterviewPurpose.Evidence).Say(QuestionStyle.Explain).Say(QuestionStyle.Rights);
            for (var i = 0; i < 4; i++)
            {
                Say(QuestionStyle.Rapport);
            }

            foreach (var topic in Topics)
            {
                Say(QuestionStyle.Normalise).Say(QuestionStyle.Open, topic).Say(QuestionStyle.Encourager).Say(QuestionStyle.Break, seconds: 600);
            }

            Close(Warmly);
        }

        public int DeepestTold() => Events.Select(e => e.Event).OfType<PersonaAnswered>()
            .Where(a => a.Kind == AnswerKind.Tells && !a.IsBrief && a.Layer is not null)
            .Select(a => Scenario.Table<Persona>()[Persona].Layers[Scenario.Table<Persona>()[Persona].IndexOf(a.Layer!)].Depth ?? 0).DefaultIfEmpty(0).Max();
    }
}
