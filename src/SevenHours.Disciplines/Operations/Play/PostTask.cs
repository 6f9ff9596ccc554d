using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Operations;

/// <summary>What a post at a site is there for.</summary>
public enum PostTask
{
    /// <summary>Goes in.</summary>
    [Doc("Goes in.")]
    Entry,

    /// <summary>Keeps others away.</summary>
    [Doc("Keeps others away.")]
    Cordon,

    /// <summary>Stands at the door for those who are brought out: the first person they meet.</summary>
    [Doc("Stands at the door for those who are brought out: the first person they meet.")]
    Door,

    /// <summary>Interprets.</summary>
    [Doc("Interprets.")]
    Interpreter,

    /// <summary>Cares for whoever is hurt or ill.</summary>
    [Doc("Cares for whoever is hurt or ill.")]
    Medical,

    /// <summary>Speaks for a child until it has a guardian.</summary>
    [Doc("Speaks for a child until it has a guardian.")]
    Guardian,

    /// <summary>Records and takes what is found.</summary>
    [Doc("Records and takes what is found.")]
    Evidence,

    /// <summary>Takes telephones and computers, and cuts them off.</summary>
    [Doc("Takes telephones and computers, and cuts them off.")]
    Devices,

    /// <summary>Receives people in the room afterwards.</summary>
    [Doc("Receives people in the room afterwards.")]
    Reception,

    /// <summary>Freezes accounts as the doors open.</summary>
    [Doc("Freezes accounts as the doors open.")]
    Accounts,
}

/// <summary>What makes a site be called off, when it is seen before the door opens.</summary>
public enum AbortSign
{
    /// <summary>They have been warned.</summary>
    [Doc("They have been warned.")]
    Warned,

    /// <summary>Nobody for whom one comes is there.</summary>
    [Doc("Nobody for whom one comes is there.")]
    Empty,

    /// <summary>A child is inside.</summary>
    [Doc("A child is inside.")]
    ChildInside,

    /// <summary>Weapons were seen.</summary>
    [Doc("Weapons were seen.")]
    Armed,

    /// <summary>More people than expected are inside.</summary>
    [Doc("More people than expected are inside.")]
    Crowd,

    /// <summary>A post is not where it should be.</summary>
    [Doc("A post is not where it should be.")]
    PostMissing,
}

/// <summary>What a site can lack.</summary>
public enum SiteNeed
{
    /// <summary>Somebody at the door for those who are brought out, who is not of the entry team.</summary>
    [Doc("Somebody at the door for those who are brought out, who is not of the entry team.")]
    Door,

    /// <summary>Somebody who speaks their language.</summary>
    [Doc("Somebody who speaks their language.")]
    Interpreter,

    /// <summary>A doctor for whoever is hurt or ill.</summary>
    [Doc("A doctor for whoever is hurt or ill.")]
    Medical,

    /// <summary>Somebody who speaks for a child.</summary>
    [Doc("Somebody who speaks for a child.")]
    Guardian,

    /// <summary>Vehicles: those who must not meet ride apart.</summary>
    [Doc("Vehicles: those who must not meet ride apart.")]
    Vehicles,

    /// <summary>A room to bring them to.</summary>
    [Doc("A room to bring them to.")]
    Room,

    /// <summary>Somebody who records and takes what is found.</summary>
    [Doc("Somebody who records and takes what is found.")]
    Evidence,

    /// <summary>Somebody who cuts devices off.</summary>
    [Doc("Somebody who cuts devices off.")]
    Devices,

    /// <summary>Somebody who freezes accounts as the doors open.</summary>
    [Doc("Somebody who freezes accounts as the doors open.")]
    Accounts,

    /// <summary>An order, or a ground that holds without one.</summary>
    [Doc("An order, or a ground that holds without one.")]
    Order,
}

/// <summary>Why a site lacked something.</summary>
public enum LackReason
{
    /// <summary>The plan has nothing of it.</summary>
    Forgotten,

    /// <summary>It is in the plan, and whoever was to do it was never briefed.</summary>
    NotBriefed,

    /// <summary>It came into the plan after the briefing, and whoever was to do it did not confirm.</summary>
    LateOrder,

    /// <summary>Whoever did it was the wrong one: no shared language, one of the entry team.</summary>
    Unfit,

    /// <summary>Whoever did it is tied to those inside.</summary>
    Tied,
}

/// <summary>Something a site lacked when it was entered.</summary>
/// <param name="Need">What.</param>
/// <param name="Why">Why.</param>
/// <param name="Says">What those there see of it; none for the usual words.</param>
public sealed record SiteLack(SiteNeed Need, LackReason Why, TextRef Says)
{
    /// <summary>As those see it who were there: that somebody is tied to those inside is to be found out.</summary>
    internal SiteLack ForSeats() => Why == LackReason.Tied ? this with { Why = LackReason.Unfit } : this;
}
