using SevenHours.Disciplines.Operations;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Operations.View;

/// <summary>A site of a plan, and what became of it.</summary>
/// <param name="Id">Its entry in the plan.</param>
/// <param name="Title">The place in the planners' words, or that none is written.</param>
public sealed record SiteCard(string Id, string Title)
{
    /// <summary>Its number among the sites, from 1.</summary>
    public int Number { get; init; }

    public string? Place { get; init; }

    /// <summary>When somebody goes in, in exercise seconds; null while nobody wrote it.</summary>
    public long? At { get; init; }

    public string? Act { get; init; }

    public string? ActName { get; init; }

    public string? Who { get; init; }

    public required string Lead { get; init; }

    public string? LeadSeat { get; init; }

    public string? Basis { get; init; }

    public string? BasisValue { get; init; }

    public int Vehicles { get; init; }

    public string? Room { get; init; }

    public string? Note { get; init; }

    public required Listed<PostRow> Posts { get; init; }

    /// <summary>Where it stands; null while nothing became of it.</summary>
    public SiteStatus? Status { get; init; }

    public long? StatusAt { get; init; }

    /// <summary>What it waits for before anybody can go in, in words.</summary>
    public required Listed<string> WaitsFor { get; init; }

    /// <summary>What it lacked, in words.</summary>
    public required Listed<LackRow> Lacks { get; init; }

    /// <summary>What was seen before the door opened, in words.</summary>
    public required Listed<string> Signs { get; init; }

    public bool IsAhead => Status is null or SiteStatus.Ordered;

    public PostRow? Post(PostTask task) => Posts.FirstOrDefault(post => post.Task == task);
}

/// <summary>A post at a site.</summary>
/// <param name="Task">What it is there for.</param>
/// <param name="Word">The same in words.</param>
/// <param name="Seat">The seat, by name; null for somebody of the team.</param>
/// <param name="Title">Who takes it.</param>
/// <param name="Language">What it interprets; null for none.</param>
/// <param name="Reported">The last it reported, in words; null for nothing.</param>
/// <param name="Booked">The interpreter nobody plays, as the form posts it; null for none.</param>
public sealed record PostRow(PostTask Task, string Word, string? Seat, string Title, string? Language, string? Reported, string? Booked);

/// <summary>What a site lacked.</summary>
/// <param name="Need">What, in words.</param>
/// <param name="Why">Why, in words.</param>
/// <param name="Says">What those there saw of it; null for nothing.</param>
public sealed record LackRow(string Need, string Why, string? Says);
