using SevenHours.Disciplines.Requests;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.WhiteCell.View;

/// <summary>Something of the queue opened: who asks whom for what, what the truth holds about it, and what the body has said before.</summary>
/// <param name="Row">Its line.</param>
/// <param name="Text">In the asker's own words.</param>
/// <param name="Asker">The language the asking seat reads.</param>
/// <param name="Facts">The facts cited or attached.</param>
/// <param name="Said">All that the body has said, to anybody.</param>
public sealed record ItemView(QueueRow Row, string Text, UiLanguage Asker, IReadOnlyList<CitedFact> Facts, IReadOnlyList<SaidRow> Said)
{
    /// <summary>The ground and what else was given with a request; null for anything else.</summary>
    public AskedView? Asked { get; init; }

    /// <summary>What policy thinks of a request; null for anything else.</summary>
    public OpinionView? Opinion { get; init; }

    /// <summary>The meeting a body was invited to; null for anything else.</summary>
    public MeetingAsked? Meeting { get; init; }

    /// <summary>What consent is asked for; null for anything else.</summary>
    public ConsentAskedView? Consent { get; init; }

    /// <summary>The letter from another country; null for anything else.</summary>
    public LetterAskedView? Letter { get; init; }

    /// <summary>What the body would know, to be ticked.</summary>
    public IReadOnlyList<DraftRow> Draft { get; init; } = [];

    /// <summary>The answer as drafted, in the asker's language.</summary>
    public string Drafted { get; init; } = "";

    /// <summary>The author's own lines for this, in the asker's language.</summary>
    public IReadOnlyList<string> Bank { get; init; } = [];

    /// <summary>What something made up could be about.</summary>
    public IReadOnlyList<(string Name, string Title)> Subjects { get; init; } = [];

    /// <summary>What it is about most likely; null for nothing.</summary>
    public string? About { get; init; }

    /// <summary>For a described act: what usually comes of the nearest acts of the catalogue.</summary>
    public IReadOnlyList<PresetRow> Presets { get; init; } = [];

    /// <summary>For a described act: all facts there are, and all levels.</summary>
    public IReadOnlyList<(string Name, string Says)> AllFacts { get; init; } = [];

    /// <inheritdoc cref="AllFacts" />
    public IReadOnlyList<(string Name, string Title)> Levels { get; init; } = [];

    /// <summary>When the next day of play opens, in minutes from now; null when there is none.</summary>
    public int? UntilMorning { get; init; }
}

/// <summary>A fact that was cited.</summary>
/// <param name="Says">The statement.</param>
/// <param name="Weight">What it weighs.</param>
/// <param name="IsTrue">Whether it is so.</param>
public sealed record CitedFact(string Says, int Weight, bool IsTrue);

/// <summary>What was given with a request.</summary>
/// <param name="Ground">The legal ground; empty for none.</param>
/// <param name="Milder">Milder means weighed; empty for none.</param>
/// <param name="Gaps">Essentials left empty.</param>
public sealed record AskedView(string Ground, string Milder, IReadOnlyList<string> Gaps);

/// <summary>A meeting to which a body was invited.</summary>
/// <param name="When">For when, in exercise seconds.</param>
/// <param name="Place">Where, in words; empty for by telephone.</param>
/// <param name="Agenda">The lines of the agenda.</param>
/// <param name="Others">Who else comes, the caller with them.</param>
public sealed record MeetingAsked(long When, string Place, IReadOnlyList<string> Agenda, string Others);

/// <summary>A question for consent.</summary>
/// <param name="What">What kind of thing it is about.</param>
/// <param name="For">Whom it is to be passed on to; empty for use before a court.</param>
/// <param name="Originator">The seat that gave it.</param>
public sealed record ConsentAskedView(string What, string For, string Originator);

/// <summary>A letter from another country.</summary>
/// <param name="Lines">Its lines: name and words.</param>
/// <param name="Gaps">What the law of the body lacks in it, in words.</param>
/// <param name="Would">What policy would make of it: the name of an outcome.</param>
public sealed record LetterAskedView(IReadOnlyList<(string Name, string Words)> Lines, IReadOnlyList<string> Gaps, string Would);

/// <summary>What policy thinks.</summary>
/// <param name="Is">Its opinion.</param>
/// <param name="Says">What it would say; empty for nothing.</param>
/// <param name="Missing">What it finds missing, in words.</param>
/// <param name="Reasons">The usual reasons to refuse: code and words.</param>
public sealed record OpinionView(PolicyOpinion Is, string Says, IReadOnlyList<string> Missing, IReadOnlyList<(string Code, string Words)> Reasons);

/// <summary>A fact the body would know.</summary>
/// <param name="Name">The author's id.</param>
/// <param name="Says">As the asking seat will read it.</param>
/// <param name="Basis">Why.</param>
/// <param name="IsTrue">Whether it is so.</param>
/// <param name="IsTicked">Whether it stands in the draft.</param>
public sealed record DraftRow(string Name, string Says, DraftBasis Basis, bool IsTicked, bool IsTrue);

/// <summary>Something the body has said.</summary>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="To">To whom.</param>
/// <param name="Verdict">The answer; null for a message.</param>
/// <param name="Words">In words.</param>
/// <param name="Facts">The facts told.</param>
/// <param name="IsToAsker">Whether the asker himself was told.</param>
public sealed record SaidRow(long At, string To, Verdict? Verdict, string Words, IReadOnlyList<string> Facts, bool IsToAsker);

/// <summary>A preset for a described act.</summary>
/// <param name="Action">The act of the catalogue.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Minutes">Its usual lead time.</param>
/// <param name="Hours">What it costs, in staff hours.</param>
/// <param name="Facts">Facts it could bring.</param>
/// <param name="Levels">How it moves levels, in points.</param>
/// <param name="Says">What the actor would be told, in his language.</param>
public sealed record PresetRow(
    string Action, string Title, int Minutes, int Hours, IReadOnlyList<(string Name, string Says)> Facts, IReadOnlyList<(string Name, string Title, int Points)> Levels, string Says);
