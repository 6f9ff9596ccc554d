using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>Looks over exhibits and offences.</summary>
internal static class EvidenceChecks
{
    public static void Run(ScenarioBuild build)
    {
        var package = build.Package;
        foreach (var exhibit in package.All<ExhibitModel>())
        {
            Check(build, exhibit);
        }

        var words = package.All<FactModel>().Select(f => f.Supports ?? "").ToHashSet(StringComparer.Ordinal);
        foreach (var offence in package.All<OffenceModel>())
        {
            foreach (var (name, element) in offence.Elements)
            {
                if (element.Facts.Count == 0 && element.Kinds.Count == 0)
                {
                    build.Diagnostics.Report(EvidenceRules.NothingSpeaksToIt, element.WrittenAt, name, offence.Id);
                }
            }

            if (words.Count > 0 && !offence.Elements.Values.Any(e => e.Kinds.Count > 0 || e.Facts.Any(words.Contains)))
            {
                build.Diagnostics.Report(EvidenceRules.NoFactSpeaksToIt, offence.WrittenAt, offence.Id);
            }
        }
    }

    private static void Check(ScenarioBuild build, ExhibitModel exhibit)
    {
        if (exhibit.Kind.IsDerived())
        {
            build.Diagnostics.Report(EvidenceRules.OnlyDerived, exhibit.WrittenAt, exhibit.Id, ExhibitWords.Of(exhibit.Kind));
        }

        if (exhibit.Grade is not ("" or ['A' or 'B' or 'C' or 'X', >= '1' and <= '4']))
        {
            build.Diagnostics.Report(EvidenceRules.NoSuchGrade, exhibit.WrittenAt, exhibit.Id, exhibit.Grade);
        }

        if (exhibit.Code is not ("" or "H0" or "H1" or "H2" or "H3"))
        {
            build.Diagnostics.Report(EvidenceRules.NoSuchCode, exhibit.WrittenAt, exhibit.Id, exhibit.Code);
        }

        var isTaken = ModelWalk.All<ExhibitEffectModel>(build.Package).Any(e =>
            e.Item?.Id == exhibit.Id || e.Fact is { } fact && exhibit.Proves.Any(p => p.Id == fact.Id));
        if (!isTaken)
        {
            build.Diagnostics.Report(EvidenceRules.NeverTaken, exhibit.WrittenAt, exhibit.Id);
        }
    }
}

/// <summary>Kinds in the author's words.</summary>
internal static class ExhibitWords
{
    /// <summary>As it stands in a package.</summary>
    public static string Of<T>(T kind)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString());
}
