using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Identification.Htcds;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Screening.Referral;

/// <summary>What a new form begins with: what the sheet says already, so that nobody writes it twice. Whoever files it looks it over.</summary>
internal static class Suggestion
{
    private static readonly Dictionary<string, string> Control = new(StringComparer.Ordinal)
    {
        ["cd_papers_kept"] = "WithholdsDocuments", ["cr_papers_kept"] = "WithholdsDocuments", ["cd_debt"] = "DebtBondage", ["cr_debt"] = "DebtBondage",
        ["cd_violence"] = "PhysicalAbuse", ["cr_violence"] = "PhysicalAbuse", ["cd_threat_violence"] = "PhysicalThreats", ["cr_threat_violence"] = "PhysicalThreats",
        ["cd_threat_authorities"] = "ThreatsLawEnforcement", ["cr_threat_authorities"] = "ThreatsLawEnforcement", ["cd_family"] = "ThreatensChildrenFamily",
        ["cr_family_harm"] = "ThreatensChildrenFamily", ["cd_wages_kept"] = "TakesEarnings", ["ex_wages"] = "TakesEarnings", ["cr_money_kept"] = "RestrictsFinancialAccess",
        ["ex_hours"] = "ExcessiveWorkingHours", ["dr_job"] = "FalsePromises", ["dr_pay"] = "FalsePromises", ["dr_conditions"] = "FalsePromises", ["dr_housing"] = "FalsePromises",
        ["cd_influence"] = "PsychologicalAbuse", ["vd_dependent"] = "WithholdsNecessities",
    };

    public static IReadOnlyList<FormAnswer> Of(SeatReading desk, GroupMember who)
    {
        var sheet = desk.Desk.Part<IdentificationDesk>().Find(who.Group)!.Of(who.Number);
        var sight = desk.Scenario.Table<ScreenedGroup>()[who.Group].AtSight(who.Number);
        var indicators = desk.Scenario.Table<Indicator>();
        IReadOnlyList<string> control = [.. sheet.Ticks.Select(tick => Control.GetValueOrDefault(indicators[tick.Indicator].Name)).OfType<string>().Distinct()];
        var answers = new List<FormAnswer>
        {
            new(HtcdsFields.Gender.Name, [sight.Gender == Disciplines.Identification.Groups.Gender.Woman ? "Feminine" : "Masculine"]),
            new(HtcdsFields.Reason.Name, ["AdditionalServicesRequired"]),
        };
        if (sheet.Conclusion is { IsPositive: true } || sheet.Referral != ReferralState.Unknown)
            answers.Add(new FormAnswer(HtcdsFields.Status.Name, ["PossibleVictimOfTrafficking"]));
        if (OrganisationOf(desk) is { } organisation)
            answers.Add(new FormAnswer(HtcdsFields.DecidedBy.Name, [organisation]));
        if (control.Count > 0)
            answers.Add(new FormAnswer(HtcdsFields.Control.Name, control));
        return answers;
    }

    private static string? OrganisationOf(SeatReading desk) => desk.Scenario.Agencies[desk.Agency].Profession switch
    {
        "police" or "border_police" or "cyber" => "Police",
        "ngo" => "NGO",
        "prosecutor" or "court" => "CourtOrProsecution",
        "migration_authority" or "labour_inspector" or "social_services" or "health" => "NonPoliceGovernmentalOrganization",
        _ => "Other",
    };
}
