using System.Globalization;
using SevenHours.Disciplines.Identification.Groups;
using SevenHours.Disciplines.Inspections;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Identification;

/// <summary>Looks for what is wrong with a group.</summary>
internal static class GroupChecks
{
    /// <summary>Whether the group can be made; what is wrong was reported.</summary>
    public static bool Check(ScenarioBuild build, GroupModel group)
    {
        var diagnostics = build.Diagnostics;
        var isSound = true;
        if (group.Mixture?.ToMixture() is { IsWhole: false } mixture)
        {
            isSound = Faulty(() => diagnostics.Report(IdentificationRules.MixtureNotWhole, group.WrittenAt, group.Id, Text(mixture.Parts.Sum())));
        }

        foreach (var (name, person) in group.Named)
        {
            if (person.Number > group.People || group.Named.Values.Count(other => other.Number == person.Number) > 1)
            {
                isSound = Faulty(() => diagnostics.Report(IdentificationRules.NumberOutOfRange, person.WrittenAt, name, Text(person.Number), group.Id, Text(group.People)));
            }

            foreach (var sign in person.Shows.Where(sign => SignCatalogue.Find(sign) is null))
            {
                isSound = Faulty(() => diagnostics.Report(
                    IdentificationRules.NoSuchSign, person.WrittenAt, name, sign, diagnostics.Hint(sign, SignCatalogue.All.Select(one => one.Name))));
            }
        }

        foreach (var (step, written) in group.Mechanism.Where(step => StepNamed(step.Key) is null))
        {
            isSound = Faulty(() => diagnostics.Report(IdentificationRules.NoSuchStep, written.WrittenAt, group.Id, step));
        }

        if (SignCatalogue.All.Select(sign => sign.Indicator).FirstOrDefault(name => name is not null && build.Package.Find<IndicatorModel>(name) is null) is { } missing)
        {
            isSound = Faulty(() => diagnostics.Report(IdentificationRules.IndicatorMissing, group.WrittenAt, missing));
        }

        if (group.To.Count == 0 && build.Package.All<InspectionModel>().All(site => site.Group.Id != group.Id) && !ModelWalk.All<OpenGroupModel>(build.Package).Any(open => string.Equals(open.Group.Id, group.Id, StringComparison.Ordinal)))
        {
            diagnostics.Report(IdentificationRules.NobodyReceives, group.WrittenAt, group.Id);
        }

        return isSound;
    }

    /// <summary>The step of a name; null for none.</summary>
    public static ReferralState? StepNamed(string name) => ReferralStates.Steps.Select(step => (ReferralState?)step)
        .FirstOrDefault(step => string.Equals(step.ToString(), name, StringComparison.OrdinalIgnoreCase));

    private static bool Faulty(Action report)
    {
        report();
        return false;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
