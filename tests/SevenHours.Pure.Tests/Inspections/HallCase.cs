using SevenHours.Debriefing;
using SevenHours.Disciplines;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Inspections;
using SevenHours.Kernel;
using SevenHours.Testing;

namespace SevenHours.Pure.Tests.Inspections;

/// <summary>A packing hall: an inspectorate, an NGO, police and mediators; a crew of twenty, of whom some are held and more are cheated.</summary>
internal static class HallCase
{
    public const string Hall = """
        principles: { p1: { title: Help first, references: TIP 6 } }
        actions:
          joint_inspection: { number: 51, title: Visit, who: [labour_inspector, police], on: [place], lead_time: 10m, options: { announced: { title: Announced } } }
          registry_check: { number: 37, title: Registers, who: [labour_inspector], on: [place], lead_time: 10m, options: { direct_register: { title: Direct } } }
          database_check: { number: 36, title: Look up, who: [police], on: [place], lead_time: 5m }
          vehicle_check: { number: 50, title: Vehicle, who: [police], on: [vehicle], lead_time: 10m, options: { routine_look: { title: Routine } } }
        facts:
          true_hours: { statement: They work eleven hours a day., weight: 40 }
          book_says: { statement: A second book has the true hours., weight: 40 }
        groups:
          crew:
            title: The crew
            kind: farm_crew
            people: 20
            seed: 11
            short: 4m
            long: 8m
            stays: 6h
            mixture: { victims: 30, smuggled: 10, organisers: 10, ordinary: 50 }
            mechanism: { presumed: { by: ngo, within: 2h } }
        inspections:
          hall:
            at: hall
            vehicle: minibus
            name: The packing hall
            group: crew
            opened_by: [joint_inspection]
            registers: [registry_check]
            stops: [vehicle_check]
            checks: [database_check]
            seed: 3
            currency: XVE
            hourly: 900
            held: { hours: 70, hourly: 300, deducted: 30000, unlisted: 40, tied: 40, lapsed: 60 }
            cheated: { share: 45, hours: 55, hourly: 650, deducted: 12000, unlisted: 20, tied: 30, lapsed: 20 }
            taught: We work eight hours, we are paid every month, we are content.
            employer: Everything is in order here.
            dormitory: { seen: Twelve bunks in a container without a window., emptied: A swept container. }
            beds: 20
            brings:
              - { on: told, do: [ reveal: { fact: true_hours, to: actor } ] }
              - { on: second_book, do: [ reveal: { fact: book_says, to: actor } ] }
        """;

    public const string World = """
        countries: { verania: { name: Verania, code: XB, languages: [en] } }
        agencies:
          inspectorate: { name: Labour inspectorate, short: LI, profession: labour_inspector, country: verania }
          police: { name: Police, short: PO, profession: police, country: verania }
          ngo: { name: Lantern House, short: LH, profession: ngo, country: verania }
          mediation: { name: Mediation, short: ME, profession: mediator, country: verania }
        seats:
          inspector: { agency: inspectorate, title: Inspector, languages: [en] }
          clerk: { agency: inspectorate, title: Clerk, languages: [en] }
          officer: { agency: police, title: Officer, languages: [en] }
          counsellor: { agency: ngo, title: Counsellor, languages: [en] }
          mediator: { agency: mediation, title: Mediator, languages: [en, ru, ur, fr, sq] }
        people: { boss: { name: The boss, at: hall, is: suspect } }
        places: { hall: { name: The hall, country: verania } }
        things: { minibus: { kind: vehicle, name: A white minibus } }
        """;

    public static SmallCase New() => new SmallCase([.. AllDisciplines.Create()])
        .With("world", World).With("indicators", File.ReadAllText(Repository.PathOf("scenarios/common/indicators.yaml"))).With("hall", Hall);

    /// <summary>The inspector has come with a clerk; nobody else.</summary>
    public static PlayedWorld Opened(params string[] options)
    {
        var play = New().Begin();
        return play.Do(play.Start("inspector", "joint_inspection", "hall", options)).Until("10m");
    }

    /// <summary>All have come: the NGO, the mediator, and the police at the back door.</summary>
    public static PlayedWorld Joint(params string[] options)
    {
        var play = Opened(options);
        play.Do(new BringToVisit(play.Seat("inspector"), play.Site(), play.Seats("counsellor", "mediator", "officer")));
        return play.Role("officer", VisitRole.Outside).Role("counsellor", VisitRole.Workers).Role("mediator", VisitRole.Interpreter);
    }

    /// <summary>As joint, and the clerk stands at the back door too: the officer can leave it.</summary>
    public static PlayedWorld Guarded()
    {
        var play = Joint();
        return play.Do(new BringToVisit(play.Seat("inspector"), play.Site(), play.Seats("clerk"))).Role("clerk", VisitRole.Outside);
    }

    /// <summary>What a debrief sees of a play.</summary>
    public static History History(PlayedWorld play) => new(play.Scenario, DebriefFrame.Compile(New().Compile()), play.Events);

    public static Id<Workplace> Site(this PlayedWorld play) => play.Id<Workplace>("hall");

    public static Workplace Place(this PlayedWorld play) => play.Scenario.Table<Workplace>()[play.Site()];

    public static PlayedWorld Role(this PlayedWorld play, string seat, VisitRole role) => play.Do(new TakeVisitRole(play.Seat(seat), play.Site(), role));

    /// <summary>Does a step, and waits until it is done.</summary>
    public static PlayedWorld Step(this PlayedWorld play, string seat, VisitStep step, bool isAsked = true)
    {
        play.Do(new DoVisitStep(play.Seat(seat), play.Site(), step, isAsked));
        return play.Do(new AdvanceTo(play.World.Now + SimSpan.FromMinutes(VisitTimes.MinutesOf(step))));
    }

    /// <summary>Speaks with somebody, and waits until the talk is over.</summary>
    public static PlayedWorld Hear(
        this PlayedWorld play, string seat, int number, Whereabouts where = Whereabouts.Apart, Speaking speaking = Speaking.Qualified, bool isLong = true)
    {
        play.Do(new ScreenPerson(play.Seat(seat), play.Place().Member(number), new ScreeningSetting(where, speaking, isLong)));
        return play.Do(new AdvanceTo(play.World.Now + SimSpan.FromMinutes(20)));
    }

    public static Worker First(this PlayedWorld play, Func<Worker, bool> who) => play.Place().Workers.First(who);

    public static VisitSheet Sheet(this PlayedWorld play, string seat) => play.Desk<InspectionsDesk>(seat).Find(play.Site())!;

    public static VisitSheet Truth(this PlayedWorld play) => play.World.Part<InspectionsPart>().Find(play.Site())!;
}
