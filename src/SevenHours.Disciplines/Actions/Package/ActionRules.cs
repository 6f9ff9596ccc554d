using SevenHours.Language;

namespace SevenHours.Disciplines.Actions;

/// <summary>What can be wrong with actions, outcomes, resources and laws.</summary>
public static class ActionRules
{
    /// <summary>An outcome names an option that its action does not have.</summary>
    public static readonly DiagnosticRule OptionUnknown = new(
        "SH3101", Severity.Error, "No such option", "The action `{1}` has no option `{0}`.",
        "Nobody could choose it, so an outcome that asks for it never follows, and one that excludes it always does.",
        "Use an option of `{1}`, or add `{0}` to its `options`.")
    {
        Wrong = "actions:\n  patrol: { options: { quiet: { title: Quiet } } }\noutcomes:\n  seen: { on: patrol, without: [silent] }",
        Right = "actions:\n  patrol: { options: { quiet: { title: Quiet } } }\noutcomes:\n  seen: { on: patrol, without: [quiet] }",
    };

    /// <summary>An outcome's target is of a kind its action is not meant for.</summary>
    public static readonly DiagnosticRule TargetOfOtherKind = new(
        "SH3102", Severity.Warning, "A target of another kind", "`{0}` is a {1}, and the action `{2}` is meant for: {3}.",
        "Players are offered targets of the kinds an action is meant for; they would have to think of this one unaided.",
        "Add `{1}` to `on` of `{2}`, or choose another target.")
    {
        Wrong = "actions:\n  search: { on: [place] }\noutcomes:\n  found: { on: search, target: old_car }",
        Right = "actions:\n  search: { on: [place, vehicle] }\noutcomes:\n  found: { on: search, target: old_car }",
    };

    /// <summary>An action needs more of a kind than there is in the whole case.</summary>
    public static readonly DiagnosticRule NeverEnough = new(
        "SH3103", Severity.Error, "Never enough", "`{0}` needs {1} of `{2}`, and all pools together have {3}.",
        "Whoever starts it waits to the end of the exercise and is never told why.",
        "Lower the need, or raise `count` of a pool of that kind.")
    {
        Wrong = "actions:\n  entry: { needs: { officer: 40 } }\nresources:\n  shift: { kind: officer, agency: unit, count: 8 }",
        Right = "actions:\n  entry: { needs: { officer: 4 } }\nresources:\n  shift: { kind: officer, agency: unit, count: 8 }",
    };

    /// <summary>An action that brings something needs a kind of which there is no pool.</summary>
    public static readonly DiagnosticRule NoPoolOfKind = new(
        "SH3104", Severity.Note, "No pool of a kind", "`{0}` needs `{1}`, and no pool is of that kind.",
        "The need is taken to be met, so the kind can never run short in this case.",
        "Declare a pool of the kind `{1}` if it is to be scarce.")
    {
        Wrong = "actions:\n  entry: { needs: { officer: 4 } }\noutcomes:\n  opened: { on: entry }",
        Right = "resources:\n  shift: { name: Officers, kind: officer, agency: unit, count: 8 }",
    };

    /// <summary>An authorisation names a ground its law does not know.</summary>
    public static readonly DiagnosticRule GroundUnknownToLaw = new(
        "SH3105", Severity.Error, "A ground the law does not know", "The law `{1}` has no ground `{0}`.",
        "Nobody could ask on it: requests are made on grounds that the law of the country names.",
        "Add `{0}` to `grounds` of the law, or name one that is there.")
    {
        Wrong = "laws:\n  our_law:\n    grounds: { danger: Danger }\n    authorisations:\n      entry: { from: court, ground: [peril] }",
        Right = "laws:\n  our_law:\n    grounds: { danger: Danger }\n    authorisations:\n      entry: { from: court, ground: [danger] }",
    };

    /// <summary>A country names a law that is not there.</summary>
    public static readonly DiagnosticRule NoSuchLaw = new(
        "SH3106", Severity.Error, "No such law", "The country `{0}` has the law `{1}`, which is not declared.",
        "Its agencies would act under the bare catalogue, without grounds and thresholds.",
        "Declare it under `laws`, or correct the spelling.")
    {
        Wrong = "countries:\n  aldova: { name: Aldova, code: XD, law: aldovan_law }",
        Right = "countries:\n  aldova: { name: Aldova, code: XD, law: aldova_law }",
    };

    /// <summary>A law is of another country than the one that names it.</summary>
    public static readonly DiagnosticRule LawOfAnotherCountry = new(
        "SH3107", Severity.Error, "The law of another country", "The country `{0}` has the law `{1}`, which is the law of `{2}`.",
        "Players read one law and are judged by another.",
        "Give the country its own law, or correct `country` of the law.")
    {
        Wrong = "countries:\n  aldova: { law: verania_law }\nlaws:\n  verania_law: { country: verania }",
        Right = "countries:\n  aldova: { law: aldova_law }\nlaws:\n  aldova_law: { country: aldova }",
    };

    /// <summary>A window in which a pool is away ends before it begins.</summary>
    public static readonly DiagnosticRule AwayEndsFirst = new(
        "SH3108", Severity.Error, "Back before it left", "`{0}` is away from {1} until {2}.",
        "The window is empty, so the pool would never be away.",
        "Let `until` be later than `from`.")
    {
        Wrong = "resources:\n  vans: { away: [ { from: 2h, until: 1h } ] }",
        Right = "resources:\n  vans: { away: [ { from: 1h, until: 2h } ] }",
    };

    /// <summary>Two actions have one number.</summary>
    public static readonly DiagnosticRule NumberTwice = new(
        "SH3109", Severity.Error, "One number for two actions", "`{0}` and `{1}` both have the number {2}.",
        "Players, handbooks and debriefs refer to actions by number.",
        "Give one of them a number that is free.")
    {
        Wrong = "actions:\n  arrest: { number: 49 }\n  patrol: { number: 49 }",
        Right = "actions:\n  arrest: { number: 49 }\n  patrol: { number: 102 }",
    };

    /// <summary>A profession holds a power that no agency has.</summary>
    public static readonly DiagnosticRule NobodyHasThePower = new(
        "SH3110", Severity.Warning, "Nobody has the power", "No agency of the case is of a profession that may do `{0}`.",
        "Whoever does it acts without mandate, and what it brings can never be used.",
        "Add a profession of the case to `who`, or an agency of one of these professions: {1}.")
    {
        Wrong = "actions:\n  dive: { who: [divers] }\noutcomes:\n  found: { on: dive }",
        Right = "actions:\n  dive: { who: [police] }\noutcomes:\n  found: { on: dive }",
    };
}
