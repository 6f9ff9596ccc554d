namespace SevenHours.Disciplines.Identification.Htcds;

/// <summary>The fields of the standard that a referral form of an exercise asks for, in the order of the form, with the standard's own values.</summary>
/// <remarks>
/// Human Trafficking Case Data Standard (HTCDS) 2.0 by the International Organization for Migration, CC BY 4.0,
/// https://github.com/UNMigration/HTCDS. Field and value names are the standard's; the labels in other languages are translations of this product.
/// IOM neither endorses this product nor has any part in it.
/// </remarks>
public static class HtcdsFields
{
    /// <summary>How sure it is that the person was trafficked.</summary>
    public static readonly HtcdsField Status = One("vic_TraffickingStatus",
        "PossibleVictimOfTrafficking", "ActualVictimOfTrafficking", "NotAVictimOfTrafficking");

    /// <summary>What kind of organisation says so.</summary>
    public static readonly HtcdsField DecidedBy = One("vic_TraffickingStatusDecisionMakingOrg",
        "Police", "NGO", "CourtOrProsecution", "NonPoliceGovernmentalOrganization", "Other");

    /// <summary>Gender.</summary>
    public static readonly HtcdsField Gender = One("prs_Gender",
        "Feminine", "Masculine", "TransgenderFeminine", "TransgenderMasculine", "NonConforming", "NonSpecifiedUnknown");

    /// <summary>What the person was exploited for, or was to be.</summary>
    public static readonly HtcdsField Exploitation = Many("vic_TypeOfExploitation",
        "ForcedLabour", "SexualExploitation", "ChildLabour", "ForcedMarriage", "Servitude", "ForcedMilitaryByNonStateActors", "OrganRemoval", "ForcedBegging", "ForcedAdoption",
        "Surrogacy", "Other");

    /// <summary>In which industry work was forced.</summary>
    public static readonly HtcdsField Industry = One("vic_ForcedLabourIndustry",
        "A_AgricultureForestryAndFishing", "C_Manufacturing", "F_Construction", "H_TransportationAndStorage", "I_AccommodationAndFoodServiceActivities", "S_OtherServiceActivities",
        "T_ActivitiesOfHouseholdsAsEmployers");

    /// <summary>What holds the person.</summary>
    public static readonly HtcdsField Control = Many("vic_MethodsOfControl",
        "PhysicalThreats", "ThreatsLawEnforcement", "ThreatensChildrenFamily", "DebtBondage", "FalsePromises", "PhysicalAbuse", "SexualAbuse", "TakesEarnings",
        "RestrictsFinancialAccess", "RestrictsMedicalCare", "WithholdsNecessities", "PsychologicalAbuse", "PsychoactiveSubstance", "ExcessiveWorkingHours", "WithholdsDocuments",
        "Other");

    /// <summary>How the person was recruited.</summary>
    public static readonly HtcdsField Recruitment = Many("vic_MethodOfRecruitment",
        "AtAPlaceOfBusiness", "AtAnEducationalInstitution", "AtWork", "ThroughOnlineSocialNetworks", "ThroughAnOnlineAdvertisement", "ThroughATelevisionAdvert",
        "ThroughANewspaperAdvert", "ThroughFamilyOrFamilyEvents", "ThroughFriendsOrSocialEvents", "Other");

    /// <summary>How near the recruiter was to the person.</summary>
    public static readonly HtcdsField Relationship = One("vic_RelationshipToTrafficker", "Familial", "Acquainted", "Unaquainted");

    /// <summary>Why the person is referred.</summary>
    public static readonly HtcdsField Reason = One("cas_ReasonForOutgoingReferral", "AdditionalServicesRequired", "MigrationOrChangeOfLocation", "Other");

    /// <summary>Whether the person agreed to the talk and to what is written down.</summary>
    public static readonly HtcdsField Consent = One("con_Consent", "true", "false");

    /// <summary>All of them, in the order of the form.</summary>
    public static IReadOnlyList<HtcdsField> All { get; } =
        [Status, DecidedBy, Consent, Gender, Exploitation, Industry, Control, Recruitment, Relationship, Reason];

    /// <summary>The field of a name, or null.</summary>
    public static HtcdsField? Find(string name) => All.FirstOrDefault(field => field.Name == name);

    private static HtcdsField One(string name, params string[] values) => new(name, false, values);

    private static HtcdsField Many(string name, params string[] values) => new(name, true, values);
}
