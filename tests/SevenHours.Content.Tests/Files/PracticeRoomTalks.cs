using SevenHours.Content.Tests.Running;
using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;
using SevenHours.Testing;

namespace SevenHours.Content.Tests.Files;

/// <summary>Two meetings with somebody of the practice room, three days apart.</summary>
internal sealed class PracticeRoomTalks
{
    private static readonly Scenario Scenario = Vicenza.Read(Repository.PathOf("scenarios/practice-room")).Scenario!;

    private readonly List<Happened> events = [];
    private readonly World world = World.Create(Scenario, 1);
    private readonly Id<Seat> seat = Scenario.Seats["interviewer"];
    private readonly Id<Persona> who;

    private PracticeRoomTalks(string persona)
    {
        who = Scenario.Table<Persona>()[persona];
        world.Step(new Begin(), events);
        world.Step(new AdvanceTo(new SimTime(60)), events);
    }

    public static IEnumerable<Persona> Personas => Scenario.Table<Persona>();

    /// <summary>How deep somebody tells whom prepares, explains, takes shame away, asks openly and gives breaks.</summary>
    public static int DeepestToAGoodInterviewer(Persona persona) => new PracticeRoomTalks(persona.Name).Deepest(talk => talk.AskWell(persona));

    /// <summary>How deep somebody tells whoever prepares as well and then accuses and suggests.</summary>
    public static int DeepestToAnAccuser(Persona persona) => new PracticeRoomTalks(persona.Name).Deepest(talk =>
    {
        foreach (var layer in persona.Layers)
        {
            talk.Say(QuestionStyle.Accusing, layer.Topics[0]);
            talk.Say(QuestionStyle.Leading, layer.Topics[0]);
        }
    });

    private int Deepest(Action<PracticeRoomTalks> ask)
    {
        var persona = Scenario.Table<Persona>()[who];
        foreach (var day in new[] { 0, 3 })
        {
            world.Step(new AdvanceTo(new SimTime(120) + SimSpan.FromHours(24 * day)), events);
            world.Step(new OpenInterview(seat, who, Prepared(persona)), events);
            ask(this);
            if (world.Part<InterviewsPart>().OpenWith(who) is { } open)
            {
                world.Step(new CloseInterview(seat, open.Handle, Closing.Thanked | Closing.NextSteps), events);
            }
        }

        return events.Select(e => e.Event).OfType<PersonaAnswered>().Where(a => a.Kind == AnswerKind.Tells)
            .Select(a => persona.Layers[persona.IndexOf(a.Layer!)].Depth ?? 0).DefaultIfEmpty(-1).Max();
    }

    private static InterviewSetup Prepared(Persona persona) => new(InterviewPurpose.Evidence)
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

    private void AskWell(Persona persona)
    {
        QuestionStyle[] engage =
        [
            QuestionStyle.Rapport, QuestionStyle.Explain, QuestionStyle.Rights, QuestionStyle.Rapport, QuestionStyle.Rapport, QuestionStyle.Rapport,
            QuestionStyle.Normalise, QuestionStyle.Normalise, QuestionStyle.Normalise, QuestionStyle.Break,
        ];
        Array.ForEach(engage, style => Say(style, null));
        foreach (var layer in persona.Layers)
        {
            foreach (var fact in layer.YieldsTo)
            {
                world.Step(new AskPersona(seat, who, QuestionStyle.Open, layer.Topics[0], TextRef.None) { Suggests = fact }, events);
            }

            Say(QuestionStyle.Open, layer.Topics[0]);
            Say(QuestionStyle.Encourager, null);
            Say(QuestionStyle.Break, null);
        }
    }

    private void Say(QuestionStyle style, string? topic)
    {
        world.Step(new AskPersona(seat, who, style, topic, TextRef.None) { Lasts = style == QuestionStyle.Break ? SimSpan.FromMinutes(10) : SimSpan.Zero }, events);
        world.Step(new AdvanceTo(world.Now + SimSpan.FromMinutes(style == QuestionStyle.Break ? 10 : 1)), events);
    }
}
