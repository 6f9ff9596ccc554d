using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.CaseTimeline;

/// <summary>What the timeline of a case shows from one source.</summary>
/// <param name="Id">Its name in the page, lower case.</param>
/// <param name="Marks">Its marks: a function of the desk and of nothing else.</param>
public sealed record TimelineSource(string Id, Func<SeatReading, IEnumerable<TimeMark>> Marks)
{
    /// <summary>The id of its name.</summary>
    public string Name => $"casetime.source.{Id}";
}

/// <summary>Something that happened at a time, as the agency has it.</summary>
/// <param name="Id">Its opaque name, unique in its source.</param>
/// <param name="Source">The source's id.</param>
/// <param name="When">When in the story, in exercise seconds; negative before STARTEX.</param>
/// <param name="Learned">When the desk learnt of it, in exercise seconds.</param>
/// <param name="Title">What happened.</param>
public sealed record TimeMark(string Id, string Source, long When, long Learned, string Title)
{
    /// <summary>Whom or what it is about; none when that is not said. Never shown: it may tell whom the words leave open.</summary>
    public Id<Subject> About { get; init; } = Id<Subject>.None;

    /// <summary>The place where it was; none when that is not said.</summary>
    public Id<Subject> Place { get; init; } = Id<Subject>.None;

    /// <summary>The place, in words; empty for none.</summary>
    public string PlaceTitle { get; init; } = "";

    /// <summary>The people its words name, or whom the team says it is about.</summary>
    public Listed<string> People { get; init; } = [];

    /// <summary>The device it was found on, in words; empty for none.</summary>
    public string Device { get; init; } = "";

    /// <summary>Where it is from, in words.</summary>
    public string From { get; init; } = "";

    /// <summary>Source and information, such as B2; empty when not graded.</summary>
    public string Grade { get; init; } = "";

    /// <summary>The part of the exercise's address where more of it is; null for nowhere.</summary>
    public string? Href { get; init; }

    /// <summary>What it cannot go together with, in words.</summary>
    public Listed<string> Against { get; init; } = [];
}
