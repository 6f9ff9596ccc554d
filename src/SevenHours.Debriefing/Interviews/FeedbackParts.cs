using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>What the questions of an interview were like.</summary>
/// <param name="Styles">Each way of asking that occurred, in the order of the code book.</param>
/// <param name="Said">How many things were said to the person.</param>
/// <param name="Asked">How many of them asked for something.</param>
/// <param name="OpenPercent">Open invitations of all questions, 0 to 100; null when nothing was asked.</param>
/// <param name="RecommendedPercent">Recommended ways of all that was said; null when nothing was.</param>
public sealed record QuestionShape(
    IReadOnlyList<StyleCount> Styles, int Said, int Asked, int? OpenPercent, int? RecommendedPercent);

/// <summary>How often something was said in one way.</summary>
/// <param name="Style">The way.</param>
/// <param name="Count">How often.</param>
/// <param name="IsRecommended">Whether it is a recommended way.</param>
/// <param name="Events">The questions.</param>
public sealed record StyleCount(QuestionStyle Style, int Count, bool IsRecommended, IReadOnlyList<EventId> Events);

/// <summary>Who spoke how much, as far as the words are known.</summary>
/// <param name="Asker">Words of whoever asked.</param>
/// <param name="Person">Words of the person.</param>
/// <param name="Percent">The share of whoever asked, 0 to 100; null when too few words are known to say.</param>
public sealed record TalkShare(int Asker, int Person, int? Percent);

/// <summary>Something a person had to say.</summary>
/// <param name="Layer">The author's id.</param>
/// <param name="Depth">How deep it lies, 0 to 4; null when the case alone decides.</param>
/// <param name="State">Whether it was told.</param>
/// <param name="Shut">Which gates were shut at the end; empty when it was told, or open and not asked for.</param>
/// <param name="Details">How many details it has.</param>
/// <param name="DetailsTold">How many of them were told here.</param>
/// <param name="Words">The person's own words; null unless it was told here.</param>
/// <param name="Events">The answers that told it.</param>
public sealed record LayerFeedback(
    string Layer, int? Depth, LayerState State, IReadOnlyList<ShutGate> Shut, int Details, int DetailsTold, string? Words, IReadOnlyList<EventId> Events);

/// <summary>Whether a layer was told.</summary>
public enum LayerState
{
    /// <summary>It was told in this interview for the first time.</summary>
    Told,

    /// <summary>It had been told before.</summary>
    ToldBefore,

    /// <summary>It was open, and nobody asked.</summary>
    NotAsked,

    /// <summary>A gate was shut.</summary>
    Shut,
}

/// <summary>What keeps a person from telling.</summary>
/// <param name="Kind">Which gate.</param>
/// <param name="Now">Where it stood at the end, 0 to 100; 0 for what is no level.</param>
/// <param name="Opens">Where it opens.</param>
public sealed record ShutGate(GateKind Kind, int Now, int Opens);

/// <summary>The gates before a layer.</summary>
public enum GateKind
{
    /// <summary>Something must happen in the case first.</summary>
    Case,

    /// <summary>Too little trust.</summary>
    Trust,

    /// <summary>Too much distress.</summary>
    Distress,

    /// <summary>Fear of what the controller will do, which protection does not answer.</summary>
    Fear,

    /// <summary>Shame.</summary>
    Shame,

    /// <summary>Fear of the authorities: of being sent back or locked up.</summary>
    Authorities,

    /// <summary>Facts must be put first: a suspect yields to what is known.</summary>
    Facts,
}

/// <summary>How a person felt after something was said, per mille; null where the case has no such level.</summary>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Event">What was said; the opening first.</param>
/// <param name="Trust">Trust.</param>
/// <param name="Distress">Distress.</param>
/// <param name="Fatigue">Fatigue.</param>
public sealed record FeelingPoint(int At, EventId Event, int? Trust, int? Distress, int? Fatigue);

/// <summary>Something that moved trust.</summary>
/// <param name="Cause">Which: <c>question</c>, <c>setup</c>, <c>closing</c> or <c>other</c>.</param>
/// <param name="Points">By how much, in points of a hundred.</param>
/// <param name="Style">How it was said; null unless it was said.</param>
/// <param name="Words">The words; null when unknown.</param>
/// <param name="Events">What moved it, and the steps of the level.</param>
public sealed record TrustMove(string Cause, int Points, QuestionStyle? Style, string? Words, IReadOnlyList<EventId> Events);

/// <summary>Something said to the person, and the answer.</summary>
/// <param name="Event">The question.</param>
/// <param name="Question">Its name, from which one can try again.</param>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Style">How it is coded.</param>
/// <param name="IsRecommended">Whether it is a recommended way.</param>
/// <param name="Topic">The author's id of the topic, or null.</param>
/// <param name="Words">The words; null when unknown.</param>
/// <param name="Answer">What the person answered; null for nothing or when unknown.</param>
/// <param name="Kind">What kind of answer it was; null for none.</param>
/// <param name="Trust">By how much it moved trust, in points of a hundred.</param>
public sealed record TurnLine(
    EventId Event, Handle Question, int At, QuestionStyle Style, bool IsRecommended, string? Topic, string? Words, string? Answer, AnswerKind? Kind, int Trust);

/// <summary>Something said to the person, quoted.</summary>
/// <param name="Event">The question.</param>
/// <param name="Question">Its name, from which one can try again.</param>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Style">How it is coded.</param>
/// <param name="Words">The words; null when unknown.</param>
/// <param name="Answer">What the person answered; null for nothing or when unknown.</param>
/// <param name="Why">Why it stands here.</param>
/// <param name="Better">A better wording; null when it was good.</param>
/// <param name="Events">The question, its answers and what followed.</param>
public sealed record QuotedTurn(
    EventId Event, Handle Question, int At, QuestionStyle Style, string? Words, string? Answer, IReadOnlyList<Phrase> Why, Phrase? Better, IReadOnlyList<EventId> Events);

/// <summary>A detail that came out otherwise than it was.</summary>
/// <param name="Detail">The author's id.</param>
/// <param name="Style">How the question was put that brought it.</param>
/// <param name="Words">That question; null when unknown.</param>
/// <param name="IsLed">Whether the question pushed: a narrow, leading or pressing one; else memory alone.</param>
/// <param name="WasTold">Whether the person told it as it was at another time.</param>
/// <param name="Events">The question, the answer, and the answer that told it otherwise.</param>
public sealed record Contradiction(string Detail, QuestionStyle Style, string? Words, bool IsLed, bool WasTold, IReadOnlyList<EventId> Events);

/// <summary>Something that came into an account and was not the person's own.</summary>
/// <param name="How">How it came in.</param>
/// <param name="Fact">The author's id of the fact suggested; null when it is none.</param>
/// <param name="Detail">The author's id of the detail; null when it is none.</param>
/// <param name="IsTaken">Whether the person took it up.</param>
/// <param name="Words">The question; null when unknown.</param>
/// <param name="Events">The question and what it planted.</param>
public sealed record Contamination(PlantedHow How, string? Fact, string? Detail, bool IsTaken, string? Words, IReadOnlyList<EventId> Events);

/// <summary>Something looked for, and whether it was there.</summary>
/// <param name="Name">What: a stable name such as <c>engage</c>.</param>
/// <param name="IsKept">Whether it was there; null when it did not apply.</param>
/// <param name="Events">The events that show it.</param>
public sealed record CheckLine(string Name, bool? IsKept, IReadOnlyList<EventId> Events);

/// <summary>How a person's limits were respected.</summary>
/// <param name="Signs">How often the person showed that it was enough: refusal, tears, silence, asking for a break.</param>
/// <param name="Kept">After how many of them nothing more was asked at once.</param>
/// <param name="IsStopped">Whether the interview ended when it had to: nothing was asked any more after the person refused, or could not go on.</param>
/// <param name="IsReferred">Whether somebody who helps next was brought in.</param>
/// <param name="IsFull">Whether all of it together was a good interview, whatever was told.</param>
/// <param name="Events">The signs and what followed.</param>
public sealed record Respect(int Signs, int Kept, bool IsStopped, bool IsReferred, bool IsFull, IReadOnlyList<EventId> Events);

/// <summary>A score with the parts it is made of.</summary>
/// <param name="Percent">0 to 100; null when nothing applied.</param>
/// <param name="Parts">The parts that applied.</param>
public sealed record FeedbackScore(int? Percent, IReadOnlyList<ScorePart> Parts)
{
    internal static FeedbackScore Of(params IEnumerable<ScorePart?> parts)
    {
        IReadOnlyList<ScorePart> counted = [.. parts.OfType<ScorePart>().Where(part => part.Of > 0)];
        var of = counted.Sum(part => part.Of);
        return new FeedbackScore(of == 0 ? null : (counted.Sum(part => part.Points) * 100 + of / 2) / of, counted);
    }
}

/// <summary>A part of a score.</summary>
/// <param name="Name">A stable name such as <c>shape</c>.</param>
/// <param name="Points">What it won.</param>
/// <param name="Of">What it could have won.</param>
/// <param name="Events">The events it rests on.</param>
public sealed record ScorePart(string Name, int Points, int Of, IReadOnlyList<EventId> Events);

/// <summary>A sentence of the phrase book.</summary>
/// <param name="Id">Its id.</param>
/// <param name="About">The id of a phrase that stands in its gap, such as a topic; null for none.</param>
/// <param name="Own">The author's own words for the person instead of the book's, or none.</param>
public sealed record Phrase(string Id, string? About = null, TextRef Own = default);
