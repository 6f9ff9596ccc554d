using SevenHours.Language;

namespace SevenHours.Disciplines.Inspections;

/// <summary>A moment of a visit upon which something follows in the case.</summary>
public enum VisitMoment
{
    /// <summary>The employer heard of the visit.</summary>
    [Doc("The employer hears that somebody will come.")]
    Warned,

    /// <summary>The registers were read.</summary>
    [Doc("Somebody reads what the employer told the registers.")]
    Registers,

    /// <summary>The vehicle was stopped.</summary>
    [Doc("Somebody stops the vehicle and looks who rides in it.")]
    Vehicle,

    /// <summary>Papers were secured.</summary>
    [Doc("Contracts, payroll and time sheets are secured.")]
    Papers,

    /// <summary>The second book was found.</summary>
    [Doc("The second book is secured with them.")]
    SecondBook,

    /// <summary>Those present were counted.</summary>
    [Doc("Those at work are counted.")]
    Count,

    /// <summary>The dormitory was seen as it is.</summary>
    [Doc("The dormitory is seen as it is.")]
    Dormitory,

    /// <summary>Somebody told of the hours and the pay.</summary>
    [Doc("Somebody who works there first tells of true hours or pay.")]
    Told,

    /// <summary>Somebody told of debt or of a passport that is kept.</summary>
    [Doc("Somebody who works there first tells of a debt or of papers that are kept.")]
    ToldDebt,

    /// <summary>Workers ran when residence was checked.</summary>
    [Doc("Workers run because residence is checked.")]
    Fled,

    /// <summary>People lost their bed.</summary>
    [Doc("The dormitory is closed, and people stand in the street.")]
    Homeless,

    /// <summary>People were taken away.</summary>
    [Doc("The employer takes away those for whom nothing was done.")]
    Dispersed,

    /// <summary>The visit was closed.</summary>
    [Doc("The visit is closed.")]
    Closed,
}
