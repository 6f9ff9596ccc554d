using System.Globalization;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Interviews.Coding;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Cli.Interview;

/// <summary>Plays a script against a persona: one seat, one person, the engine answering.</summary>
internal sealed class ScriptedInterview
{
    private readonly Id<Persona> persona;
    private readonly Id<Seat> seat;
    private readonly List<Happened> events = [];
    private readonly Dictionary<string, string> typed = new(StringComparer.Ordinal);
    private World world;
    private Needs met;

    /// <summary>Brings a person and whoever asks together.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="persona">Who answers.</param>
    /// <param name="seat">Who asks; the first one in contact when none.</param>
    /// <param name="seed">The seed of all luck.</param>
    /// <param name="before">How the case is played until somebody reaches the person, where time alone brings nobody there; null for not at all.</param>
    /// <param name="latest">Where such a play stops.</param>
    public ScriptedInterview(Scenario scenario, Id<Persona> persona, Id<Seat> seat, ulong seed, Skill? before, SimTime latest)
    {
        (world, this.persona) = (World.Create(scenario, seed), persona);
        Step(new Begin());
        this.seat = FirstInContact(seat);
        if (!this.seat.IsSome && before is not null)
        {
            this.seat = PlayedInContact(seat, seed, before, latest);
        }
    }

    /// <summary>What was said and done, line by line.</summary>
    public List<PlayedLine> Lines { get; } = [];

    /// <summary>The world as it is now.</summary>
    public World World => world;

    /// <summary>Who asks; none when nobody ever reaches the person.</summary>
    public Id<Seat> Seat => seat;

    /// <summary>All that happened.</summary>
    public IReadOnlyList<Happened> Events => events;

    private InterviewsPart Part => world.Part<InterviewsPart>();

    private Persona Definition => world.Scenario.Table<Persona>()[persona];

    /// <summary>Finds words, typed or authored.</summary>
    public string? TextOf(TextRef text) =>
        !text.IsSome ? null
        : text.IsAuthored ? world.Scenario.Texts.Find(text.Key, world.Scenario.Texts.SourceLanguage).Text
        : typed.GetValueOrDefault(text.Key);

    /// <summary>The levels of the person now, by kind.</summary>
    public IReadOnlyList<MoodLevel> Levels() => PersonaMood.Of(world, persona).Levels;

    /// <summary>Plays a line.</summary>
    public void Play(ScriptLine line)
    {
        var before = events.Count;
        var refusal = line switch
        {
            ScriptLine.Open open => Step(new OpenInterview(seat, persona, SetupOf(open))),
            ScriptLine.Meet meet when Part.OpenWith(persona) is null => Keep(meet.Needs),
            ScriptLine.Meet meet => Step(Ask(QuestionStyle.Break, null, meet.Text)),
            ScriptLine.Close close => Part.OpenWith(persona) is { } open ? Step(new CloseInterview(seat, open.Handle, close.Closing)) : RoomRefusals.NotInRoom,
            ScriptLine.Wait wait => Step(new AdvanceTo(world.Now + wait.Time)),
            ScriptLine.Say say => Say(say),
            _ => null,
        };
        Lines.Add(new PlayedLine(line, world.Now, refusal, [.. events.Skip(before)], Levels()));
    }

    private Refusal? Say(ScriptLine.Say say)
    {
        var (read, topic) = (QuestionCoder.Code(say.Words).Style, QuestionReader.Read(Definition, say.Words).Topic);
        var fact = say.Fact is null ? Id<Fact>.None
            : world.Scenario.Table<Fact>().TryFind(say.Fact, out var id) ? id
            : throw InterviewScript.Wrong(say.Number, $"there is no fact '{say.Fact}'");
        if (say.Topic is { } named && Definition.Topics.All(t => t.Name != named))
        {
            throw InterviewScript.Wrong(say.Number, $"'{Definition.Name}' has no topic '{named}'");
        }

        var style = say.Style ?? read;
        var refusal = Step(Ask(style, say.Topic ?? topic, say.Words) with { Suggested = say.Words.Length > 0 ? read : null, Suggests = fact, Lasts = say.Lasts });
        var seconds = style == QuestionStyle.Break && say.Lasts.Seconds > 0 ? say.Lasts.Seconds : LineSeconds;
        return refusal ?? Step(new AdvanceTo(world.Now + new SimSpan(seconds)));
    }

    /// <summary>How long a question and its answer take: longer when somebody interprets.</summary>
    private int LineSeconds => Definition.Tuning[Constant.LineSeconds]
        * (Part.OpenWith(persona)?.Setup.Interpreting.Kind is null or InterpretingKind.None ? 1000 : Definition.Tuning[Constant.InterpreterDuration]) / 1000;

    private AskPersona Ask(QuestionStyle style, string? topic, string words)
    {
        if (words.Length == 0)
        {
            return new AskPersona(seat, persona, style, topic, TextRef.None);
        }

        var key = typed.Count.ToString("x64", CultureInfo.InvariantCulture);
        typed[key] = words;
        return new AskPersona(seat, persona, style, topic, TextRef.Typed(key));
    }

    private InterviewSetup SetupOf(ScriptLine.Open open)
    {
        var (given, number) = (open.Setup, open.Number);
        var needs = met | (given.TryGetValue("needs", out var words) ? InterviewScript.Flags<Needs>(number, words) : Needs.None);
        met = Needs.None;
        return new InterviewSetup(InterviewScript.Word<InterviewPurpose>(number, given["purpose"]))
        {
            Room = Word(RoomKind.Office, "room"),
            Seating = Word(Seating.Opposite, "seating"),
            Recording = Word(Recording.None, "recording"),
            Support = Word(Support.None, "support"),
            ConsentAsked = given.ContainsKey("consent"),
            ChosenGender = given.ContainsKey("chosen_gender"),
            NeedsMet = needs,
            Briefed = given.TryGetValue("briefed", out var briefed) ? InterviewScript.Flags<InterpreterBriefing>(number, briefed) : InterpreterBriefing.None,
            Interpreting = given.TryGetValue("interpreter", out var interpreter) ? InterpreterOf(number, interpreter) : Interpreting.Nobody,
            Present = given.TryGetValue("present", out var present) ? SeatSet.Of(present.Split(',').Select(name => SeatOf(number, name))) : SeatSet.Nobody,
            Topics = given.TryGetValue("topics", out var topics) ? topics.Split(',') : [],
        };

        T Word<T>(T usual, string key)
            where T : struct, Enum => given.TryGetValue(key, out var word) ? InterviewScript.Word<T>(number, word) : usual;
    }

    private Interpreting InterpreterOf(int number, string word) => word switch
    {
        "qualified" => new Interpreting { Kind = InterpretingKind.Qualified },
        "at_hand" => new Interpreting { Kind = InterpretingKind.AtHand },
        _ when world.Scenario.Table<Interpreter>().TryFind(word, out var id) => Interpreting.By(id, world.Scenario.Table<Interpreter>()[id].IsQualified),
        _ => throw InterviewScript.Wrong(number, $"there is no interpreter '{word}'; write one of the package, qualified or at_hand"),
    };

    private Id<Seat> SeatOf(int number, string name) =>
        world.Scenario.Seats.TryFind(name, out var id) ? id : throw InterviewScript.Wrong(number, $"there is no seat '{name}'");

    private Refusal? Keep(Needs needs)
    {
        met |= needs;
        return null;
    }

    private Refusal? Step(Kernel.Command command) => world.Step(command, events);

    /// <summary>Lets time pass until somebody, or the seat that asks, is in contact with the person.</summary>
    private Id<Seat> FirstInContact(Id<Seat> wanted)
    {
        var found = InContact(wanted);
        while (!found.IsSome && world.NextDue != SimTime.Never && !world.HasEnded)
        {
            Step(new AdvanceTo(world.NextDue));
            found = InContact(wanted);
        }

        return found;
    }

    /// <summary>Where an act has to bring somebody to the person: the case as stand-ins play it, up to that moment.</summary>
    private Id<Seat> PlayedInContact(Id<Seat> wanted, ulong seed, Skill skill, SimTime latest)
    {
        var played = new Kernel.Play(world.Scenario, seed, skill).Run(latest).Events;
        var opened = played.FirstOrDefault(h => h.Event is ContactOpened contact && contact.Persona == persona && (!wanted.IsSome || contact.Seat == wanted));
        if (opened.Event is null)
        {
            return Id<Seat>.None;
        }

        events.Clear();
        events.AddRange(played.TakeWhile(h => h.At <= opened.At));
        world = World.Create(world.Scenario, seed);
        world.ApplyAll(events);
        return InContact(wanted);
    }

    private Id<Seat> InContact(Id<Seat> wanted)
    {
        var seats = Part.InContact(persona);
        return wanted.IsSome ? (seats.Has(wanted) ? wanted : Id<Seat>.None) : seats.IsEmpty ? Id<Seat>.None : seats.ToList()[0];
    }
}

/// <summary>A line as it was played.</summary>
/// <param name="Line">The line.</param>
/// <param name="Until">When it was over.</param>
/// <param name="Refusal">Why it could not be done, or null.</param>
/// <param name="Events">What happened.</param>
/// <param name="Levels">The levels of the person afterwards.</param>
internal sealed record PlayedLine(ScriptLine Line, SimTime Until, Refusal? Refusal, IReadOnlyList<Happened> Events, IReadOnlyList<MoodLevel> Levels);
