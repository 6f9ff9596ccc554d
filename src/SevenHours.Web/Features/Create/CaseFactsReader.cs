using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Identification.Groups;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Programmes;

namespace SevenHours.Web.Features.Create;

/// <summary>Reads out of a package what a trainer asks of a case.</summary>
internal static class CaseFactsReader
{
    private const string Victim = "victim";
    private const string Smuggling = "smuggling";

    /// <summary>The facts of a package that was read without errors.</summary>
    /// <param name="package">The package.</param>
    /// <param name="said">Makes words of a text by language.</param>
    public static CaseFacts Of(Package<ScenarioManifest> package, Func<Text?, string, Func<string, string>> said)
    {
        var manifest = package.Manifest;
        var seats = package.All<SeatModel>().Where(seat => seat.Kind == SeatKind.Participant).ToList();
        var agencies = seats.GroupBy(seat => seat.Agency.Id, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (Agency: package.Find<AgencyModel>(group.Key)!, Seats: group.Count())).ToList();
        var groups = package.All<GroupModel>();
        var files = package.All<PlaybookModel>().SelectMany(book => book.Steps).SelectMany(step => step.Do).OfType<SubmitFileDo>().Select(file => file.Offence.Id).ToHashSet(StringComparer.Ordinal);
        return new CaseFacts
        {
            Seats = seats.Count,
            Essential = seats.Count(seat => seat.Essential),
            Actors = package.All<SeatModel>().Count - seats.Count,
            Agencies = [.. agencies.Select(one => said(one.Agency.Name, one.Agency.Id))],
            Professions = [.. agencies.GroupBy(one => ProfessionOf(one.Agency.Profession)).OrderBy(group => group.Key == Profession.Other).ThenByDescending(group => group.Sum(one => one.Seats)).Select(group => group.Key)],
            Countries = [.. agencies.GroupBy(one => one.Agency.Country.Id, StringComparer.Ordinal).OrderByDescending(group => group.Sum(one => one.Seats)).Select(group => said(package.Find<CountryModel>(group.Key)?.Name, group.Key))],
            Days = Math.Max(1, manifest.Days.Count),
            Play = manifest.Days.Count > 0 ? manifest.Days.Sum(day => day.Closes.Seconds - day.Opens.Seconds) : (manifest.Ends?.Latest ?? manifest.Goal?.By)?.Seconds ?? 0,
            IsTrafficking = manifest.Exploitation.Count > 0 || package.All<PersonModel>().Any(person => person.Is == Victim) || groups.Any(group => group.Mixture is not { Victims: 0, Drifting: 0 }),
            IsSmuggling = files.Contains(Smuggling) || groups.Any(group => group.Kind != GroupKind.FarmCrew && group.Mixture is null or { Smuggled: > 0 }),
            Exploitation = [.. manifest.Exploitation.Distinct()],
            Teaches = [.. package.All<ObjectiveModel>().Select(objective => said(objective.Title, objective.Id))],
            Novice = manifest.Promises.TryGetValue("novice", out var share) ? share.AtMost : null,
        };
    }

    /// <summary>The profession, as rosters divide the field, of the word an agency has for it.</summary>
    internal static Profession ProfessionOf(string word) => word switch
    {
        "police" => Profession.CriminalInvestigator,
        "border_police" => Profession.BorderGuard,
        "financial_investigator" or "fiu" => Profession.FinancialInvestigator,
        "cyber" => Profession.DigitalInvestigator,
        "labour_inspector" => Profession.LabourInspector,
        "prosecutor" => Profession.Prosecutor,
        "court" => Profession.Judge,
        "migration_authority" => Profession.MigrationOfficer,
        "social_services" => Profession.SocialWorker,
        "ngo" => Profession.Ngo,
        "lawyer" => Profession.Lawyer,
        "mediator" => Profession.Mediator,
        "health" => Profession.HealthWorker,
        "journalist" => Profession.Journalist,
        _ => Profession.Other,
    };
}
