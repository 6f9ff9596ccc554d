using SevenHours.Disciplines.Press;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Newsroom.View;

/// <summary>A public statement.</summary>
/// <param name="Id">Its handle.</param>
/// <param name="At">When it was out or written, in exercise seconds.</param>
/// <param name="Who">Whose.</param>
/// <param name="Kind">What it is, in words.</param>
/// <param name="Text">Its words; null for none.</param>
/// <param name="IsOut">Whether it is out.</param>
public sealed record StatementRow(string Id, long At, string Who, string Kind, string? Text, bool IsOut)
{
    /// <summary>All the seat knows of, the newest first.</summary>
    internal static Listed<StatementRow> All(SeatReading desk) =>
        [.. desk.Desk.Part<PressDesk>().Book.Statements.Select(one => new StatementRow(
            one.Handle.ToString(), one.At.Seconds, desk.AgencyTitle(desk.Scenario.Seats[one.Seat].Agency), desk.Word($"press.statement.{one.Kind.ToString().ToLowerInvariant()}"),
            desk.Texts.Find(one.Text), one.IsOut)).OrderByDescending(row => row.At)];
}

/// <summary>A storm as far as the seat sees it.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Posts">Its posts, the newest first.</param>
/// <param name="Readers">How many read the last one.</param>
/// <param name="CalmedAt">When somebody spoke; null while nobody has.</param>
/// <param name="AsksUs">Whether the seat's agency is asked.</param>
public sealed record StormRow(string Title, Listed<PostLine> Posts, int Readers, long? CalmedAt, bool AsksUs)
{
    /// <summary>The storm's token in addresses.</summary>
    public required string Token { get; init; }

    /// <summary>Whether posts show who somebody is, and nobody has asked for their removal.</summary>
    public bool IsExposing { get; init; }

    /// <summary>When their removal was asked for; null before.</summary>
    public long? AskedAt { get; init; }

    /// <summary>When they were removed; null before.</summary>
    public long? RemovedAt { get; init; }

    internal static Listed<StormRow> All(SeatReading desk) =>
        [.. desk.Desk.Part<PressDesk>().Book.Storms.Reverse().Select(state =>
        {
            var storm = desk.Scenario.Table<Storm>()[state.Storm];
            var posts = storm.Posts.Take(state.Posts).ToList();
            return new StormRow(
                desk.Of(storm.Title), [.. posts.AsEnumerable().Reverse().Select(post => new PostLine(desk.Of(post.Says), post.Readers, post.Shows.IsSome, post.Shows.IsSome && state.RemovedAt != SimTime.Never))], posts[^1].Readers,
                state.CalmedAt == SimTime.Never ? null : state.CalmedAt.Seconds, storm.Asks.Has(desk.Desk.Seat))
            {
                Token = Desk.View.Token.Of(desk.Scenario, state.Storm),
                IsExposing = state.IsExposing(storm),
                AskedAt = state.AskedAt == SimTime.Never ? null : state.AskedAt.Seconds,
                RemovedAt = state.RemovedAt == SimTime.Never ? null : state.RemovedAt.Seconds,
            };
        })];
}

/// <summary>A post of a storm.</summary>
/// <param name="Says">Its words.</param>
/// <param name="Readers">How many read it.</param>
/// <param name="IsShowing">Whether it shows who somebody is.</param>
/// <param name="IsRemoved">Whether the platform removed it.</param>
public sealed record PostLine(string Says, int Readers, bool IsShowing, bool IsRemoved);
