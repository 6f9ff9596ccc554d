using SevenHours.Language;

namespace SevenHours.Disciplines.Inspections;

/// <summary>What can be wrong with a place of work.</summary>
public static class InspectionRules
{
    /// <summary>Two entries at one place.</summary>
    public static readonly DiagnosticRule PlaceTwice = new(
        "SH7201", Severity.Error, "Two inspections at one place", "The place `{0}` has more than one entry under `inspections`.",
        "An act at the place could not tell which of them it opens.",
        "Make one entry of them, or give one another place.")
    {
        Wrong = "inspections:\n  day: { at: hall, ... }\n  night: { at: hall, ... }",
        Right = "inspections:\n  hall: { at: hall, ... }",
    };

    /// <summary>A group that is received from the first.</summary>
    public static readonly DiagnosticRule GroupKnown = new(
        "SH7202", Severity.Error, "A workforce everybody knows already", "The group `{0}` works at `{1}` and says under `to` who has it from STARTEX.",
        "Those who work at a place are met by whoever visits it; whoever had them before could speak with them without going there.",
        "Leave `to` out: the visit opens the group to those who come.")
    {
        Wrong = "groups:\n  crew: { title: The crew, kind: farm_crew, to: inspectorate }",
        Right = "groups:\n  crew: { title: The crew, kind: farm_crew }",
    };

    /// <summary>Nobody to be found.</summary>
    public static readonly DiagnosticRule NothingAmiss = new(
        "SH7203", Severity.Warning, "An inspection that can find nothing", "At `{0}` nobody works longer or for less than the papers say.",
        "The papers and the people agree: there is nothing to compare.",
        "Let `held` or `cheated` work more hours than `hours`, or for less than `hourly`.")
    {
        Wrong = "hours: 40\nhourly: 900\nheld: { hours: 40, hourly: 900 }",
        Right = "hours: 40\nhourly: 900\nheld: { hours: 70, hourly: 300 }",
    };

    /// <summary>The dormitory is moment without a dormitory.</summary>
    public static readonly DiagnosticRule MomentWithout = new(
        "SH7204", Severity.Error, "A moment that never comes", "`{0}` brings something upon `{1}`, and there is no {2} for it.",
        "What hangs on it would never follow.",
        "Add what is missing, or take the moment out.")
    {
        Wrong = "brings:\n  - { on: vehicle, do: [ ... ] }",
        Right = "vehicle: minibus\nstops: vehicle_check\nbrings:\n  - { on: vehicle, do: [ ... ] }",
    };

    /// <summary>Shares above a hundred.</summary>
    public static readonly DiagnosticRule ResidenceOverHundred = new(
        "SH7205", Severity.Error, "More than everybody", "At `{0}`, `tied` and `lapsed` of `{1}` come to {2} in a hundred.",
        "Leave to stay rests on the employer, has lapsed, or neither; it cannot be two of these at once.",
        "Write shares that sum to 100 at most.")
    {
        Wrong = "held: { tied: 70, lapsed: 60, ... }",
        Right = "held: { tied: 50, lapsed: 40, ... }",
    };

    /// <summary>One moment twice.</summary>
    public static readonly DiagnosticRule MomentTwice = new(
        "SH7206", Severity.Error, "One moment twice", "`{0}` writes the moment `{1}` twice.",
        "A reader would take the second for the only one.",
        "Write all that follows under one entry.")
    {
        Wrong = "brings:\n  - { on: papers, do: [ a ] }\n  - { on: papers, do: [ b ] }",
        Right = "brings:\n  - { on: papers, do: [ a, b ] }",
    };
}
