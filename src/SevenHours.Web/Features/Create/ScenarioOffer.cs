using SevenHours.Language;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Create;

/// <summary>A case one can make an exercise of.</summary>
/// <param name="Name">The name of its folder.</param>
/// <param name="Folder">Where it lies.</param>
/// <param name="Title">What it is called, by language.</param>
/// <param name="Summary">A few sentences, by language; empty when the author gives none.</param>
/// <param name="ContentNote">What hard material comes, by language; empty for nothing.</param>
/// <param name="Languages">The languages it is to be had in.</param>
/// <param name="Skills">The skills of its stand-ins, by the author's ids.</param>
/// <param name="Gate">How it stands before the content gate.</param>
/// <param name="Laws">The laws of its countries, by the author's ids.</param>
/// <param name="Solo">Seats to practise alone in.</param>
/// <param name="Forms">Shorter ways to play it.</param>
public sealed record ScenarioOffer(
    string Name,
    string Folder,
    Func<string, string> Title,
    Func<string, string> Summary,
    Func<string, string> ContentNote,
    IReadOnlyList<string> Languages,
    IReadOnlyList<string> Skills,
    GateState Gate,
    IReadOnlyList<string> Laws,
    IReadOnlyList<SoloOffer> Solo,
    IReadOnlyList<FormOffer> Forms)
{
    /// <summary>What a trainer asks of it.</summary>
    public CaseFacts Facts { get; init; } = CaseFacts.Unknown;

    /// <summary>The errors that reading it found; with any it cannot be played.</summary>
    public IReadOnlyList<Diagnostic> Errors { get; init; } = [];

    /// <summary>Whether an exercise can be made of it, as far as reading tells.</summary>
    public bool IsPlayable => Errors.Count == 0 && !Gate.IsShut;

    /// <summary>The shortest way to play it, in minutes: that of a short form in the room, else the clock of the whole case; 0 when nobody says.</summary>
    public int Shortest => Forms.Where(form => form.Minutes > 0).Select(form => form.Minutes).Append((int)(Facts.Play / 60)).Where(minutes => minutes > 0).DefaultIfEmpty().Min();

    /// <summary>What its laws are called, by the author's ids, by language.</summary>
    public IReadOnlyList<(string Id, Func<string, string> Title)> LawTitles { get; init; } = [];

    /// <summary>What the whole case promises of stand-ins.</summary>
    public IReadOnlyList<ShareOffer> Shares { get; init; } = [];

    /// <summary>The language its words stand in for a reader whose language it does not speak, which is the first of its own; null where it speaks his.</summary>
    public string? TongueFor(string reader) => Languages.Contains(reader) || Languages.Contains(UiLanguage.Find(reader)?.DerivedFrom?.Tag) ? null : Languages.FirstOrDefault();
}

/// <summary>A shorter way to play a case.</summary>
/// <param name="Id">The author's id.</param>
/// <param name="Title">What it is called, by language.</param>
/// <param name="What">What it leaves out and for whom it is, by language; empty when the author does not say.</param>
/// <param name="Parts">How many parts are played.</param>
/// <param name="Minutes">About how long they take in the room; 0 when the author does not say.</param>
/// <param name="Seats">How many seats people should fill; 0 for all.</param>
public sealed record FormOffer(string Id, Func<string, string> Title, Func<string, string> What, int Parts, int Minutes, int Seats)
{
    /// <summary>What the form promises of stand-ins; empty when the author promises nothing.</summary>
    public IReadOnlyList<ShareOffer> Shares { get; init; } = [];
}

/// <summary>The share of plays by stand-ins of a skill that reach the goal.</summary>
/// <param name="Skill">The author's id of the skill.</param>
/// <param name="AtLeast">At least so many in a hundred.</param>
/// <param name="AtMost">At most so many in a hundred.</param>
public sealed record ShareOffer(string Skill, int AtLeast, int AtMost);

/// <summary>A national edition one can play cases with.</summary>
/// <param name="Name">The name of its folder.</param>
/// <param name="Title">What it is called, in its own language.</param>
/// <param name="Replaces">The id of the law whose place it takes.</param>
/// <param name="Source">Where it comes from; may be empty.</param>
public sealed record LawOffer(string Name, string Title, string Replaces, string Source);

/// <summary>A seat to practise alone in.</summary>
/// <param name="Seat">The author's id of the seat.</param>
/// <param name="Title">What it is called, by language.</param>
/// <param name="Minutes">About how long it takes.</param>
public sealed record SoloOffer(string Seat, Func<string, string> Title, int Minutes);
