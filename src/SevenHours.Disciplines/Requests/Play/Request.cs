using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Requests;

/// <summary>What was asked, as both sides see it.</summary>
/// <param name="Handle">The name of the request.</param>
/// <param name="Asker">Who asks.</param>
/// <param name="To">The agency asked.</param>
/// <param name="Action">The action asked for, or none.</param>
/// <param name="Topic">The topic asked for, or none.</param>
/// <param name="Target">What it is about, or none.</param>
/// <param name="TargetText">The target in the asker's own words.</param>
/// <param name="Ground">The legal ground, or none.</param>
/// <param name="Cites">The facts it rests on.</param>
/// <param name="Milder">Milder means that were weighed, in the asker's own words.</param>
/// <param name="Text">What is asked and why, in the asker's own words.</param>
/// <param name="Gaps">Ids of essential fields of its form that were left empty.</param>
public sealed record Petition(
    Handle Handle,
    Id<Seat> Asker,
    Id<Agency> To,
    Id<ActionDefinition> Action,
    Id<Topic> Topic,
    Id<Subject> Target,
    TextRef TargetText,
    Id<Ground> Ground,
    IReadOnlyList<Id<Fact>> Cites,
    TextRef Milder,
    TextRef Text,
    IReadOnlyList<string> Gaps)
{
    /// <summary>As both sides see it: typed words keep to themselves whom or what they fitted.</summary>
    internal Petition ForSeats() => this with { Target = OwnWords.Shown(Target, TargetText) };
}

/// <summary>Where a request stands.</summary>
public enum RequestStatus
{
    /// <summary>Nobody has looked at it.</summary>
    Open,

    /// <summary>A person of the asked agency has it on the desk: policy does not answer it.</summary>
    Taken,

    /// <summary>Answered.</summary>
    Answered,

    /// <summary>Taken back by who asked.</summary>
    Withdrawn,
}

/// <summary>A request as it really stands.</summary>
/// <param name="Petition">What was asked.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Verdict">The answer, once there is one.</param>
/// <param name="MadeAt">When it was made.</param>
/// <param name="Due">When policy answers it.</param>
/// <param name="By">The event that brought it there.</param>
public sealed record Request(Petition Petition, RequestStatus Status, Verdict? Verdict, SimTime MadeAt, SimTime Due, EventId By)
{
    /// <summary>Whether it waits for an answer.</summary>
    public bool IsOpen => Status is RequestStatus.Open or RequestStatus.Taken;

    /// <summary>The scene its conditions and effects are about.</summary>
    public Scene Scene => new(Petition.Asker, Petition.Target, Petition.Handle);
}

/// <summary>Leave to do an action: what somebody who may decide has allowed.</summary>
/// <param name="Handle">The name of the order.</param>
/// <param name="Holder">The agency that may act on it.</param>
/// <param name="Action">The action.</param>
/// <param name="Target">To what; none for any target, or for words that fit nothing.</param>
/// <param name="TargetText">The target in the asker's own words; no words together with no target means any.</param>
/// <param name="Ground">On which ground, or none.</param>
/// <param name="Cites">The facts it was founded on.</param>
/// <param name="GivenBy">The agency that gave it, or none for an order of the author's.</param>
/// <param name="Power">The authority of who gave it.</param>
/// <param name="IsNecessityNoted">Whether it was noted why it was necessary and what milder means were weighed.</param>
/// <param name="From">Since when it holds.</param>
/// <param name="Until">When it expires.</param>
public sealed record Order(
    Handle Handle,
    Id<Agency> Holder,
    Id<ActionDefinition> Action,
    Id<Subject> Target,
    TextRef TargetText,
    Id<Ground> Ground,
    IReadOnlyList<Id<Fact>> Cites,
    Id<Agency> GivenBy,
    Authority Power,
    bool IsNecessityNoted,
    SimTime From,
    SimTime Until)
{
    /// <summary>Whether it is about this agency, action and target, whatever the time.</summary>
    public bool Covers(Id<Agency> agency, Id<ActionDefinition> action, Id<Subject> target) =>
        Holder == agency && Action == action && (Target == target && target.IsSome || !Target.IsSome && !TargetText.IsSome);
}
