using SevenHours.Disciplines;
using SevenHours.Disciplines.Identification;
using SevenHours.Kernel;
using SevenHours.Testing;

namespace SevenHours.Pure.Tests.Identification;

/// <summary>A boat on a quay: two screeners of the police, a counsellor; number 3 is a girl of the story.</summary>
internal static class QuayCase
{
    public const string Girl = "3";

    public static SmallCase New(string group = "", string girl = "is: victim, age: 19, true_age: 16") => new SmallCase([.. AllDisciplines.Create()])
        .With("indicators", File.ReadAllText(Repository.PathOf("scenarios/common/indicators.yaml")))
        .With("groups", $$"""
            principles: { p1: { title: Help first, references: TIP 6 } }
            groups:
              quay:
                title: The boat
                kind: boat
                people: 30
                seed: 5
                to: police
                short: 5m
                long: 10m
                named:
                  girl: { number: {{Girl}}, {{girl}}, shows: [calm, others_answer, tattoo, no_work_at_home, job_was_another, debt_named_later, days_without_end, paid_nothing_so_far, passport_in_his_bag, counted_at_night] }
                mechanism:
                  presumed: { by: ngo, within: 2h }
                {{group}}
            """);

    public static GroupMember Member(PlayedWorld play, int number = 3) => new(play.Id<ScreenedGroup>("quay"), number);

    public static ScreenPerson Screen(PlayedWorld play, string seat = "officer", Whereabouts where = Whereabouts.Apart, Speaking speaking = Speaking.Qualified, bool isLong = true, int number = 3) =>
        new(play.Seat(seat), Member(play, number), new ScreeningSetting(where, speaking, isLong));

    public static PersonSheet Sheet(PlayedWorld play, string seat = "chief", int number = 3) =>
        play.Desk<IdentificationDesk>(seat).Find(play.Id<ScreenedGroup>("quay"))?.Of(number) ?? new PersonSheet(number);
}
