using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <content>Interviews: meetings in a room, opened and closed.</content>
public sealed partial class InterviewsPart
{
    private const int InterviewKind = 51;
    private const int LineKind = 52;

    private readonly List<InterviewState> interviews;
    private readonly List<DetailPlanted> planted;
    private readonly List<InterviewEndedForAbuse> abuses;
    private readonly List<WordsRelayed> relays;
    private readonly List<(PersonBefallen Befallen, SimTime At)> befallen;
    private SimTime[] mornings;
    private VoiceMode[] voices;

    /// <summary>All interviews, in the order they were opened.</summary>
    public IReadOnlyList<InterviewState> Interviews => interviews;

    /// <summary>Details that came into accounts and were not the persons' own, in order.</summary>
    public IReadOnlyList<DetailPlanted> Planted => planted;

    /// <summary>What ended in abuse, in order: for the mentors.</summary>
    public IReadOnlyList<InterviewEndedForAbuse> Abuses => abuses;

    /// <summary>What mediators relayed, in order.</summary>
    public IReadOnlyList<WordsRelayed> Relays => relays;

    /// <summary>What befell persons between interviews, in order.</summary>
    public IReadOnlyList<(PersonBefallen Befallen, SimTime At)> Befallen => befallen;

    /// <summary>The facts put before a person without pressing, in any interview.</summary>
    public IReadOnlySet<Id<Knowledge.Fact>> FactsPutTo(Id<Persona> persona) => interviews.Where(i => i.Persona == persona)
        .SelectMany(i => i.Questions).Where(q => q.Suggests.IsSome && q.Style != QuestionStyle.Accusing).Select(q => q.Suggests).ToHashSet();

    /// <summary>How many times anybody said something to a person in interviews.</summary>
    public int QuestionsTo(Id<Persona> persona) => interviews.Where(i => i.Persona == persona).Sum(i => i.Questions.Count);

    /// <summary>The author's ids of the details of a layer that a person has told anybody.</summary>
    public IReadOnlySet<string> DetailsTold(Id<Persona> persona, string layer) => interviews.Where(i => i.Persona == persona)
        .SelectMany(i => i.Answers).Where(a => a.Layer == layer).SelectMany(a => a.Details).ToHashSet(StringComparer.Ordinal);

    /// <summary>Who speaks for a persona.</summary>
    public VoiceMode VoiceOf(Id<Persona> persona) => voices[persona.Index];

    /// <summary>The interview with a name, or null.</summary>
    public InterviewState? Interview(Handle interview) => interviews.Find(i => i.Handle == interview);

    /// <summary>The interview with a person that goes on, or null. A person is in one interview at a time.</summary>
    public InterviewState? OpenWith(Id<Persona> persona) => interviews.Find(i => i.Persona == persona && i.IsOpen);

    /// <summary>The interview a question was put in, or null.</summary>
    public InterviewState? InterviewOf(Handle question) => interviews.Find(i => i.Question(question) is not null);

    internal Handle NextInterview(World world, Id<Seat> seat) => world.HandleFor(InterviewKind, seat, interviews.Count(i => i.Lead == seat));

    internal Handle NextLine(World world, InterviewState interview) => world.HandleFor(
        LineKind, interview.Lead, interviews.Where(i => i.Lead == interview.Lead).Sum(i => i.Answers.Count));

    internal void Open(World world, InterviewOpened opened)
    {
        interviews.Add(new InterviewState(opened, world.Now, 1 + interviews.Count(i => i.Persona == opened.Persona)));
        world.Touch(InterviewWith(opened.Persona));
    }

    internal void Close(World world, InterviewClosed closed)
    {
        Interview(closed.Interview)!.Close(world.Now, closed.Why, closed.Closing);
        world.Touch(InterviewWith(closed.Persona));
    }

    internal void Join(InterviewJoined joined) => Interview(joined.Interview)!.Join(joined.Who);

    internal void Leave(InterviewLeft left) => Interview(left.Interview)!.Leave(left.Seat);

    internal void Note(PersonBefallen what, SimTime at) => befallen.Add((what, at));

    /// <summary>From the first contact with a person with depth, every night does what nights do.</summary>
    internal void WatchNights(World world, Id<Persona> who)
    {
        var persona = world.Scenario.Table<Persona>()[who];
        if (!persona.HasDepth || mornings[who.Index] > SimTime.Start)
        {
            return;
        }

        var morning = SimTime.Start + persona.FirstMorning;
        while (morning <= world.Now)
        {
            morning = Mornings.After(morning);
        }

        Await(world, who, morning);
    }

    /// <summary>The next morning that does anything to a person.</summary>
    internal SimTime MorningOf(Id<Persona> who) => mornings[who.Index];

    internal void Rest(World world, PersonRested rested) => Await(world, rested.Persona, Mornings.After(world.Now));

    private void Await(World world, Id<Persona> who, SimTime morning)
    {
        mornings[who.Index] = morning;
        world.Schedule(morning, 0, RestWake.Instance, who.Index);
    }

    internal void NoteAbuse(InterviewEndedForAbuse abuse) => abuses.Add(abuse);

    internal void SetVoice(VoiceChanged voice) => voices[voice.Persona.Index] = voice.Mode;


    internal void Relay(WordsRelayed relayed) => relays.Add(relayed);

    internal void Recode(QuestionRecoded recoded) => Interview(recoded.Interview)!.Recode(recoded);

    internal void Withdraw(QuestionWithdrawn withdrawn) => Interview(withdrawn.Interview)!.Withdraw(withdrawn.Question);

    internal void Plant(DetailPlanted detail) => planted.Add(detail);

    private void AskInRoom(World world, QuestionAsked asked) => Interview(asked.Interview)!.Add(new InterviewQuestion(
        asked.Question, asked.Seat, world.Now, asked.Style, asked.Style, asked.Suggested, false, asked.Topic, asked.Text, asked.Spoken,
        asked.Suggests, asked.Lasts, asked.By));

    private void AnswerInRoom(World world, PersonaAnswered answer) => Interview(answer.Interview)!.Add(new InterviewAnswer(
        answer.Line, answer.Question, world.Now, answer.Kind, answer.Layer, WordsOf(answer), answer.Facts, answer.Details, answer.Drifted,
        answer.Planted, answer.IsBrief, answer.IsLate, answer.Yield, answer.Spoken, answer.To));

    internal static IReadOnlyList<TextRef> WordsOf(PersonaAnswered answer) => answer.Says.IsSome ? [answer.Says, .. answer.Also] : answer.Also;

    internal static ReadKey InterviewWith(Id<Persona> persona) => new("interview", persona.Index);

    private void AddRoomTo(ref StateHash hash)
    {
        foreach (var interview in interviews)
        {
            interview.AddTo(ref hash);
        }

        foreach (var (detail, index) in planted.Select((detail, index) => (detail, index)))
        {
            hash.Add(index);
            hash.Add(detail.Question);
        }

        foreach (var (what, at) in befallen)
        {
            hash.Add((int)what.What);
            hash.Add(at);
        }

        foreach (var relayed in relays)
        {
            hash.Add(relayed.Line);
            hash.Add((int)(relayed.How ?? default));
        }

        for (var i = 0; i < voices.Length; i++)
        {
            if (voices[i] != VoiceMode.Engine)
            {
                hash.Add(i);
                hash.Add((int)voices[i]);
            }
        }
    }
}
