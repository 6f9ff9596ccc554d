using SevenHours.Disciplines.Interviews;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Room.Staff;

/// <summary>A person one can speak with, as staff list him.</summary>
/// <param name="Token">The person's opaque name.</param>
/// <param name="Name">What the person is called.</param>
/// <param name="Voice">Who speaks for the person.</param>
/// <param name="With">Who leads the interview that goes on; null for none.</param>
/// <param name="Since">Since when, in exercise seconds.</param>
/// <param name="Count">How many interviews there were.</param>
public sealed record PersonaLine(string Token, string Name, VoiceMode Voice, string? With, long? Since, int Count);

/// <summary>How a person really is, and what interviews did.</summary>
/// <param name="Token">The person's opaque name.</param>
/// <param name="Name">What the person is called.</param>
/// <param name="Voice">Who speaks for the person.</param>
/// <param name="Ceiling">How deep the interview that goes on may go, 0 to 4.</param>
/// <param name="IsIn">Whether one goes on.</param>
/// <param name="From">Where the drawings begin, in exercise seconds.</param>
/// <param name="To">Where they end.</param>
/// <param name="Levels">The levels over that time.</param>
/// <param name="Spans">The interviews over that time.</param>
/// <param name="Layers">What the person has to tell, in the order it is tried.</param>
/// <param name="Planted">What came into the account that is not the person's own.</param>
/// <param name="Shown">The interview that is shown; null while there was none.</param>
/// <param name="Abuses">How often abusive words ended one.</param>
public sealed record PersonaView(
    string Token,
    string Name,
    VoiceMode Voice,
    int Ceiling,
    bool IsIn,
    long From,
    long To,
    Listed<LevelTrack> Levels,
    Listed<InterviewSpan> Spans,
    Listed<LayerLine> Layers,
    Listed<PlantedLine> Planted,
    InterviewView? Shown,
    int Abuses);

/// <summary>A level over time.</summary>
/// <param name="Kind">Which, as the author calls its kind.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Word">Where it stands now.</param>
/// <param name="Way">Whether it rose (1), fell (-1) or stood in the last ten minutes.</param>
/// <param name="Points">Its way, in order of time.</param>
/// <param name="Thresholds">Where another word begins, per mille.</param>
/// <param name="Said">When its word changed, and to which.</param>
public sealed record LevelTrack(string Kind, string Title, string Word, int Way, Listed<LevelPoint> Points, Listed<int> Thresholds, Listed<LevelWordAt> Said);

/// <summary>A level at an instant.</summary>
/// <param name="At">Exercise seconds.</param>
/// <param name="Permille">0 to 1000.</param>
public readonly record struct LevelPoint(long At, int Permille);

/// <summary>A word a level reached.</summary>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Word">The word.</param>
public sealed record LevelWordAt(long At, string Word);

/// <summary>An interview on the axis of time.</summary>
public sealed record InterviewSpan(string Id, int Number, long From, long To, bool IsOpen, bool IsShown);

/// <summary>Something the person has to tell.</summary>
/// <param name="Name">The author's id.</param>
/// <param name="Says">Its words.</param>
/// <param name="Depth">How deep it lies; null when a condition alone decides.</param>
/// <param name="IsOpen">Whether it would be told now, if asked for.</param>
/// <param name="IsWithin">Whether the purpose lets it be told at all.</param>
/// <param name="ToldTo">Who has heard it; empty for nobody.</param>
/// <param name="DetailsTold">How many of its details were told.</param>
/// <param name="Details">How many it has.</param>
public sealed record LayerLine(string Name, string Says, int? Depth, bool IsOpen, bool IsWithin, string ToldTo, int DetailsTold, int Details);

/// <summary>Something that came into the account and is not the person's own.</summary>
public sealed record PlantedLine(long At, string Question, string How, bool Taken, string Fact);

/// <summary>An interview with its coding.</summary>
/// <param name="Id">Its handle.</param>
/// <param name="Lead">Who leads it.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Ceiling">How deep it may go.</param>
/// <param name="Flaws">What was amiss in how it was prepared.</param>
/// <param name="Lines">What was said, with the answers.</param>
public sealed record InterviewView(string Id, string Lead, string Purpose, int Ceiling, Listed<string> Flaws, Listed<SaidLine> Lines);

/// <summary>Something said to the person, with its coding and what came of it.</summary>
public sealed record SaidLine(
    string Question, long At, string Who, string Words, QuestionStyle Style, QuestionStyle? Suggested, bool IsCorrected, Listed<AnswerLine> Answers);

/// <summary>Something the person answered.</summary>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Words">The words.</param>
/// <param name="About">What was told, by its topics; empty for nothing, or for anything.</param>
/// <param name="Details">How many details came with it.</param>
/// <param name="Drifted">How many of them otherwise than they were.</param>
/// <param name="IsLate">Whether it is an addition in a later interview.</param>
public sealed record AnswerLine(long At, string Words, string About, int Details, int Drifted, bool IsLate);
