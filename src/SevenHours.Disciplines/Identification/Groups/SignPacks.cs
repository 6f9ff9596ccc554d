namespace SevenHours.Disciplines.Identification.Groups;

/// <summary>Which signs go together. Every pack of a purpose or a means meets its dimension, whoever ticks what its signs support.</summary>
internal static class SignPacks
{
    /// <summary>How a victim was won: two or three of these.</summary>
    public static readonly IReadOnlyList<string> Recruitment =
    [
        "job_was_another", "employer_unknown", "conditions_were_others", "contract_unread", "promised_bed_was_container", "visa_was_false", "pay_was_promised",
        "handed_to_another", "papers_taken_on_the_way", "debt_named_later", "threat_of_police", "brother_was_visited", "savings_taken", "told_aid_is_a_trap",
        "grew_up_with_recruiter", "does_what_he_says", "oath_before_leaving",
    ];

    /// <summary>What holds a victim, for any form.</summary>
    public static readonly IReadOnlyList<IReadOnlyList<string>> Means =
    [
        ["debt_grows", "police_would_lock_up"],
        ["passport_in_his_bag", "counted_at_night"],
        ["counted_at_night", "taught_what_to_say"],
        ["debt_grows", "they_know_the_mother", "taught_what_to_say"],
        ["passport_in_his_bag", "saw_another_punished"],
        ["old_and_new_bruises", "police_would_lock_up"],
        ["they_know_the_mother", "taught_what_to_say", "police_would_lock_up", "asks_him_for_everything"],
    ];

    /// <summary>What holds somebody whom a journey turned into a victim.</summary>
    public static readonly IReadOnlyList<IReadOnlyList<string>> Drift =
    [
        ["debt_named_later", "rest_to_be_worked_off", "held_until_family_pays"],
        ["debt_named_later", "rest_to_be_worked_off", "they_know_the_mother"],
        ["handed_to_another", "held_until_family_pays", "saw_another_punished"],
        ["handed_to_another", "rest_to_be_worked_off", "wages_kept_until_the_end"],
    ];

    /// <summary>More of the like, one at most.</summary>
    public static readonly IReadOnlyList<string> Extra =
        ["eats_only_through_them", "does_not_know_where", "must_send_money", "child_left_with_them", "was_in_a_home", "shame_at_home_threatened", "worse_place_threatened"];

    /// <summary>What people say who are no victims too: medium or weak, and one of a dimension at most.</summary>
    public static readonly IReadOnlyList<IReadOnlyList<string>> Noise =
    [
        ["no_work_at_home", "parents_ill", "could_not_travel_alone", "fled_fighting", "left_alone_with_children", "cousin_got_rich"],
        ["does_not_know_where", "must_send_money"],
        ["route_was_another", "school_was_promised"],
    ];

    /// <summary>What people say who work lawfully, and not in comfort.</summary>
    public static readonly IReadOnlyList<string> WorkNoise = ["hands_of_hard_work", "no_insurance"];

    /// <summary>What the journey shows of those who were smuggled.</summary>
    public static readonly IReadOnlyList<string> Journey = ["fare_half_before", "owes_an_uncle", "guide_left_them", "free_after_the_border", "journey_wounds"];

    /// <summary>What makes one ask: of anybody, and more often of those who are held.</summary>
    public static readonly IReadOnlyList<string> Cues = ["others_answer", "looks_before_answering", "papers_in_one_bag", "same_number_on_slip"];

    public static readonly IReadOnlyList<string> Folk = Named(SignKind.Folk);

    public static readonly IReadOnlyList<string> Away = Named(SignKind.Away);

    /// <summary>What a victim is exploited for, or is to be.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Purposes(Form form) => form switch
    {
        Form.Labour => [["days_without_end", "paid_nothing_so_far"], ["days_without_end", "sleeps_at_the_workplace"], ["paid_nothing_so_far", "deductions_on_the_slip", "never_a_break"], ["will_work_without_pay", "no_free_day", "sleeps_at_the_workplace"]],
        Form.Sexual => [["days_without_end", "earnings_handed_over", "no_choice_of_clients"], ["earnings_handed_over", "sleeps_at_the_workplace", "never_a_break", "no_choice_of_clients"]],
        Form.Domestic => [["days_without_end", "sleeps_at_the_workplace"], ["days_without_end", "paid_nothing_so_far", "no_free_day"]],
        Form.Begging => [["days_without_end", "earnings_handed_over"], ["earnings_handed_over", "sleeps_at_the_workplace", "never_at_school"]],
        Form.Criminality => [["paid_nothing_so_far", "sleeps_at_the_workplace", "never_a_break", "made_to_steal"], ["days_without_end", "earnings_handed_over", "made_to_steal"]],
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "There is no purpose without a form."),
    };

    private static string[] Named(SignKind kind) => [.. SignCatalogue.All.Where(sign => sign.Kind == kind).Select(sign => sign.Name)];
}
