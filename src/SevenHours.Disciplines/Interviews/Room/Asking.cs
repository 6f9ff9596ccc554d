using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>A question on its way through a person: who asks whom what, and how the interview went so far.</summary>
internal sealed class Asking
{
    /// <summary>What a draw decides; part of its address, never changed.</summary>
    public enum Lot
    {
        /// <summary>Whether something is told.</summary>
        Told,

        /// <summary>Whether it errs.</summary>
        Errs,

        /// <summary>Whether it is told otherwise than before.</summary>
        Drifts,

        /// <summary>Whether something is planted.</summary>
        Planted,
    }

    private readonly Room room;

    public Asking(Cascade cascade, InterviewState interview, InterviewQuestion question, RelayedHow? relayed)
    {
        (Cascade, Interview) = (cascade, interview);
        Persona = cascade.World.Scenario.Table<Persona>()[interview.Persona];
        Question = question;
        Course = new Course(interview, question.Question);
        Feelings = new Feelings(cascade, Persona, Scene);
        room = new Room(cascade, interview);
        Ordinal = Part.QuestionsTo(interview.Persona);
        Relayed = relayed;
    }

    public Cascade Cascade { get; }

    public World World => Cascade.World;

    public InterviewsPart Part => World.Part<InterviewsPart>();

    public InterviewState Interview { get; }

    public Persona Persona { get; }

    public Tuning Tuning => Persona.Tuning;

    public InterviewQuestion Question { get; }

    public QuestionStyle Style => Question.Style;

    public bool Asks => QuestionEffects.Of(Style).Asks;

    public Course Course { get; }

    public Feelings Feelings { get; }

    public RelayedHow? Relayed { get; }

    /// <summary>Which of all questions to this person it is: part of the address of luck.</summary>
    public int Ordinal { get; }

    public Scene Scene => new(Question.Seat, Persona.Of, Question.Question);

    /// <summary>Whether it goes on from the question before: an encourager or a silence.</summary>
    public bool GoesOn => Style is QuestionStyle.Encourager or QuestionStyle.Silence;

    /// <summary>What it is about: its own topic, or that of the question it goes on from.</summary>
    public string? Topic => Question.Topic ?? (GoesOn ? Course.LastAsked?.Topic : null);

    /// <summary>Whether it leaves room for an account, so that the core of an open layer always comes.</summary>
    public bool IsWide => Style is QuestionStyle.Open or QuestionStyle.Probing || GoesOn;

    /// <summary>Whether the person asks for a break instead of answering.</summary>
    public bool WantsBreak =>
        (Feelings.Distress >= Tuning[Constant.BreakWantedFrom] || Feelings.Now(Persona.Levels.Fatigue) >= Tuning[Constant.BreakWantedFrom])
        && Course.AskedSinceBreak >= Tuning[Constant.BreakWantedQuestions];

    /// <summary>How much the question can bring now, per mille.</summary>
    /// <param name="isRepeated">Whether it was answered before in this room.</param>
    public int YieldNow(bool isRepeated = false)
    {
        var can = isRepeated ? Tuning[Constant.RepeatYield] : GoesOn ? YieldOf(Course.LastAsked) + Adds : Tuning[Style].Yield;
        var interpreted = Interpretation.Of(World, Interview, Question.Spoken).Yield * (Relayed == RelayedHow.Shortened ? Tuning[Constant.ShortenedFactor] : 1000) / 1000;
        return Yielding.Of(Tuning, can, TrustNow, Feelings.Distress, Feelings.Now(Persona.Levels.Fatigue), interpreted);
    }

    /// <summary>How often a detail errs now, per mille.</summary>
    public int ErrorNow() => Yielding.ErrorOf(
        Tuning, Tuning[Style].Error, Course.Has(QuestionStyle.Explain), Interpretation.Of(World, Interview, Question.Spoken).Error, Fragmentation);

    /// <summary>How far memory is broken up; ordinary where the scenario has no such level.</summary>
    public int Fragmentation => Persona.Levels.MemoryFragmentation.IsSome ? Feelings.Now(Persona.Levels.MemoryFragmentation) : 500;

    /// <summary>Whether a chance per mille falls, by addressed luck: the same address falls at every higher chance too.</summary>
    public bool Falls(int permille, Lot lot, int layer, int detail) =>
        (int)((World.Luck.Draw(LuckPurpose.Interview, Interview.Persona.Index, layer * (Layer.MostDetails + 1) + detail, (int)lot, Ordinal) >> 32) % 1000) < permille;

    /// <summary>An answer to it, ready to be filled.</summary>
    public PersonaAnswered Line(AnswerKind kind, TextRef says) =>
        new(Question.Seat, Interview.Persona, Question.Question, kind, null, says, Feelings.Seems, [])
        {
            Interview = Interview.Handle,
            Line = Part.NextLine(World, Interview),
            Spoken = Question.Spoken is { } spoken && Persona.Languages.Contains(spoken, StringComparer.Ordinal) ? spoken
                : Persona.Languages.Count > 0 ? Persona.Languages[0]
                : null,
        };

    /// <summary>The person says something that tells nothing.</summary>
    public void Say(AnswerKind kind) => Say(Line(kind, Feelings.WordsFor(kind, Style)));

    /// <summary>The person says something.</summary>
    public void Say(PersonaAnswered answer) => room.Say(answer);

    private int TrustNow => Persona.Levels.Trust.IsSome ? Feelings.Now(Persona.Levels.Trust) : 1000;

    private int Adds => Tuning[Style == QuestionStyle.Silence ? Constant.SilenceAdds : Constant.EncouragerAdds];

    private int YieldOf(InterviewQuestion? question) => question is null ? 0 : Tuning[question.Style].Yield;
}
