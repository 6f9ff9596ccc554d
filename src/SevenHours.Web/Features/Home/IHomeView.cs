using System.Security.Claims;

namespace SevenHours.Web.Features.Home;

/// <summary>What the home page shows.</summary>
public interface IHomeView
{
    /// <summary>The home page of a visitor, who may be a stranger.</summary>
    Task<HomeView> ReadAsync(ClaimsPrincipal visitor, CancellationToken cancellation);
}

/// <summary>What stands on the home page.</summary>
/// <param name="Exercises">The visitor's exercises; the one that runs now first.</param>
/// <param name="MayCreate">Whether he may set up a new exercise.</param>
/// <param name="Demonstration">Where the demonstration is started; null when there is none.</param>
/// <param name="Solo">Seats to practise alone in.</param>
public sealed record HomeView(
    IReadOnlyList<HomeExercise> Exercises, bool MayCreate, Offer? Demonstration, IReadOnlyList<SoloSeat> Solo)
{
    /// <summary>Whether he may compare runs of many exercises.</summary>
    public bool MayCompare { get; init; }
}

/// <summary>An exercise of the visitor.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its name.</param>
/// <param name="Line">One line: what the visitor is in it, who is here.</param>
/// <param name="State">How far it is.</param>
/// <param name="Clock">Exercise seconds, when it runs.</param>
/// <param name="Day">The day it is or was played.</param>
/// <param name="Href">Where the row leads.</param>
public sealed record HomeExercise(
    string Id, string Title, string Line, ExerciseState State, long? Clock, DateTimeOffset Day, string Href)
{
    /// <summary>Whether the visitor plays in it: only then does he go back to a seat.</summary>
    public bool HasSeat { get; init; }
}

/// <summary>How far an exercise is.</summary>
public enum ExerciseState
{
    /// <summary>Made, not started: its lobby is open.</summary>
    Waiting,
    Running,
    Played,
}

/// <summary>Something to start by one press.</summary>
/// <param name="Scenario">The case it plays.</param>
/// <param name="Speed">How many exercise seconds pass in one.</param>
/// <param name="Action">Where the press is posted.</param>
public sealed record Offer(string Scenario, int Speed, string Action);

/// <summary>A seat to practise alone in.</summary>
/// <param name="Title">What is practised: the seat's name.</param>
/// <param name="Minutes">About how long it takes.</param>
/// <param name="Href">Where it is chosen.</param>
public sealed record SoloSeat(string Title, int Minutes, string Href)
{
    /// <summary>The case the seat belongs to; null for what is practised outside a case.</summary>
    public string? Case { get; init; }

    /// <summary>The language of both names when it is another than the reader's.</summary>
    public string? Tongue { get; init; }
}
