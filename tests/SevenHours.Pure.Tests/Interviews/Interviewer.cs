using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Testing;

namespace SevenHours.Pure.Tests.Interviews;

/// <summary>Somebody who asks, without the checks that make a played world slow: for thousands of interviews.</summary>
internal sealed class Interviewer
{
    private readonly List<Happened> events = [];

    public Interviewer(Scenario scenario, string persona, ulong seed, string seat = "counsellor")
    {
        World = World.Create(scenario, seed);
        (Persona, Seat) = (scenario.Table<Persona>()[persona], scenario.Seats[seat]);
        World.Step(new Begin(), events);
        World.Step(new AdvanceTo(new SimTime(60)), events);
    }

    public World World { get; }

    public Id<Persona> Persona { get; }

    public Id<Seat> Seat { get; }

    public IReadOnlyList<Happened> Events => events;

    public IEnumerable<PersonaAnswered> Answers => events.Select(e => e.Event).OfType<PersonaAnswered>();

    /// <summary>The facts that are so and came out.</summary>
    public IReadOnlyList<Id<Fact>> TrueFacts => [.. Answers.SelectMany(a => a.Facts).Distinct().Where(f => World.Scenario.Table<Fact>()[f].IsTrue)];

    public bool HasTold(string layer) => Answers.Any(a => a.Kind == AnswerKind.Tells && a.Layer == layer && !a.IsBrief);

    public InterviewState? Open => World.Part<InterviewsPart>().OpenWith(Persona);

    public Refusal? Do(Command command) => World.Step(command, events);

    public Interviewer Begin(InterviewSetup setup)
    {
        Do(new OpenInterview(Seat, Persona, setup));
        return this;
    }

    public Interviewer Say(QuestionStyle style, string? topic = null, Id<Fact>? suggests = null, int seconds = 0)
    {
        Do(new AskPersona(Seat, Persona, style, topic, TextRef.None) { Suggests = suggests ?? Id<Fact>.None, Lasts = new SimSpan(seconds) });
        return this;
    }

    public Interviewer Close(Closing closing = Closing.NextSteps | Closing.Thanked)
    {
        if (Open is { } open)
        {
            Do(new CloseInterview(Seat, open.Handle, closing));
        }

        return this;
    }

    public Interviewer Wait(SimSpan time)
    {
        Do(new AdvanceTo(World.Now + time));
        return this;
    }

    /// <summary>A preparation in which nothing is amiss.</summary>
    public static InterviewSetup Prepared(InterviewPurpose purpose, bool isChild = false) => new(purpose)
    {
        Room = isChild ? RoomKind.ChildRoom : RoomKind.QuietRoom, Seating = Seating.Corner, Recording = Recording.Video, ConsentAsked = !isChild,
        Support = isChild ? Support.Guardian : Support.Chosen, NeedsMet = Needs.Water | Needs.Food | Needs.Rest | Needs.Warmth | Needs.Medical,
        ChosenGender = true, Topics = ["journey"],
    };

    /// <summary>An interview by the book: explain, rights, rapport, open invitations, words against shame, breaks, a closing.</summary>
    public Interviewer InterviewByTheBook()
    {
        Begin(Prepared(InterviewPurpose.Evidence));
        Say(QuestionStyle.Explain).Say(QuestionStyle.Rights);
        for (var i = 0; i < 4; i++)
        {
            Say(QuestionStyle.Rapport);
        }

        foreach (var topic in DeepPersons.Topics)
        {
            Say(QuestionStyle.Normalise).Say(QuestionStyle.Open, topic).Say(QuestionStyle.Encourager).Say(QuestionStyle.Open).Say(QuestionStyle.Break, seconds: 600);
        }

        return Close(Closing.Summarised | Closing.NextSteps | Closing.HerQuestions | Closing.Thanked | Closing.ContactGiven | Closing.Referred);
    }

    /// <summary>Some interview, drawn: any preparation, any ways of asking, breaks, waits and closings.</summary>
    public static Interviewer Random(Seeds seeds)
    {
        var asker = new Interviewer(DeepPersons.Scenario, seeds.Pick(DeepPersons.All), seeds.Next(), seeds.Below(4) == 0 ? "chief" : "counsellor");
        if (seeds.Below(20) == 0)
        {
            asker.InterviewByTheBook().Wait(SimSpan.FromHours(72)); // so that the deepest gates are tried too
        }

        for (var session = 1 + seeds.Below(2); session > 0; session--)
        {
            asker.Begin(RandomSetup(seeds, asker.World.Scenario));
            for (var lines = 4 + seeds.Below(14); lines > 0; lines--)
            {
                asker.SayAnything(seeds);
            }

            asker.Close((Closing)seeds.Below(64)).Wait(SimSpan.FromMinutes(seeds.Below(3000)));
        }

        return asker;
    }

    private static InterviewSetup RandomSetup(Seeds seeds, Scenario scenario) => new((InterviewPurpose)seeds.Below(5))
    {
        Room = (RoomKind)seeds.Below(7), Seating = (Seating)seeds.Below(5), Recording = (Recording)seeds.Below(3), ConsentAsked = seeds.Below(2) == 0,
        Support = (Support)seeds.Below(4), NeedsMet = (Needs)seeds.Below(32), ChosenGender = seeds.Below(2) == 0, Briefed = (InterpreterBriefing)(seeds.Below(16) & ~1),
        Interpreting = seeds.Below(3) == 0 ? Interpreting.By(new Id<Interpreter>(seeds.Below(scenario.Table<Interpreter>().Count)), true) : Interpreting.Nobody,
    };

    private void SayAnything(Seeds seeds)
    {
        // Warm words come often, so that deep gates are reached too.
        var style = seeds.Below(2) == 0 ? seeds.Pick(Warm) : (QuestionStyle)seeds.Below((int)QuestionStyle.Abusive);
        var topic = seeds.Below(4) == 0 ? null : seeds.Pick(DeepPersons.Topics);
        var suggests = seeds.Below(10) == 0 ? new Id<Fact>(seeds.Below(World.Scenario.Table<Fact>().Count)) : Id<Fact>.None;
        Say(style, topic, suggests, style is QuestionStyle.Break or QuestionStyle.Silence ? seeds.Below(900) : 0);
        if (seeds.Below(6) == 0)
        {
            Wait(SimSpan.FromMinutes(seeds.Below(20)));
        }
    }

    private static readonly IReadOnlyList<QuestionStyle> Warm =
        [QuestionStyle.Open, QuestionStyle.Rapport, QuestionStyle.Explain, QuestionStyle.Rights, QuestionStyle.Normalise, QuestionStyle.Encourager, QuestionStyle.Break];
}
