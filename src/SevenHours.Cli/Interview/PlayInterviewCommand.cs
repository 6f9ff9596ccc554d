using System.CommandLine;
using SevenHours.Cli.Shared;
using SevenHours.Debriefing;
using SevenHours.Disciplines;
using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;
using SevenHours.Language;
using Command = System.CommandLine.Command;

namespace SevenHours.Cli.Interview;

/// <summary><c>sevenhours interview play</c>: a persona answers a script, line by line.</summary>
internal static class PlayInterviewCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("package") { Description = "The folder of the scenario package." };
        var persona = new Option<string>("--persona") { Description = "The persona, or the person, by the author's id.", Required = true };
        var script = new Option<string>("--script") { Description = "The file with a line for each thing said or done.", Required = true };
        var seat = new Option<string?>("--seat") { Description = "The seat that asks; the first one in contact with the person when absent." };
        var seed = new Option<ulong>("--seed") { Description = "The seed of all luck.", DefaultValueFactory = _ => 1 };
        var language = new Option<string>("--language") { Description = "The language of the feedback: en, ru or ar.", DefaultValueFactory = _ => "en" };
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var command = new Command("play", "Plays an interview from a script, the engine answering.") { folder, persona, script, seat, seed, language, json };
        command.SetAction(parsed => Run(
            parsed.GetValue(folder)!, parsed.GetValue(persona)!, parsed.GetValue(script)!, parsed.GetValue(seat), parsed.GetValue(seed),
            parsed.GetValue(language)!, parsed.GetValue(json)));
        return command;
    }

    private static int Run(string folder, string personaName, string script, string? seatName, ulong seed, string language, bool json)
    {
        if (Packages.Playable(folder, AllDisciplines.Compiler()) is not { Scenario: { } scenario } compiled)
        {
            return Exit.Faulty;
        }

        if (PersonaOf(scenario, personaName) is not { } persona)
        {
            return Misused($"There is no persona '{personaName}'; there are: {string.Join(", ", scenario.Table<Persona>().Select(p => p.Name))}.");
        }

        var seat = Id<Seat>.None;
        if (seatName is not null && !scenario.Seats.TryFind(seatName, out seat))
        {
            return Misused($"There is no seat '{seatName}'.");
        }

        if (!File.Exists(script))
        {
            return Misused($"There is no file '{script}'.");
        }

        var school = scenario.Table<Skill>().TryFind("school", out var skill) ? scenario.Table<Skill>()[skill] : null;
        var play = new ScriptedInterview(scenario, persona, seat, seed, school, compiled.Frame?.Latest ?? SimTime.Never);
        if (!play.Seat.IsSome)
        {
            return Misused(seatName is null ? $"Nobody is ever in contact with '{personaName}'." : $"'{seatName}' is never in contact with '{personaName}'.");
        }

        try
        {
            foreach (var line in InterviewScript.Read(File.ReadLines(script)))
            {
                play.Play(line);
            }
        }
        catch (FormatException e)
        {
            return Misused(e.Message);
        }

        var history = new History(scenario, DebriefFrame.Compile(compiled), play.Events);
        if (json)
        {
            JsonOut.Print(InterviewReport.Of(play, persona, history, seed, language));
        }
        else
        {
            Print(play);
        }

        return Exit.Fine;
    }

    private static Id<Persona>? PersonaOf(Scenario scenario, string name)
    {
        var personas = scenario.Table<Persona>();
        return personas.TryFind(name, out var id) ? id
            : personas.Ids.Where(p => scenario.Subjects[personas[p].Of].Name == name).Select(p => (Id<Persona>?)p).FirstOrDefault();
    }

    private static void Print(ScriptedInterview play)
    {
        Console.Out.WriteLine("EXERCISE");
        foreach (var line in play.Lines)
        {
            Console.Out.WriteLine($"{line.Line.Text}{(line.Refusal is { } refusal ? $"  [{refusal.Says}]" : "")}");
            foreach (var answer in line.Events.Select(e => e.Event).OfType<PersonaAnswered>())
            {
                var words = string.Join(' ', new[] { answer.Says }.Concat(answer.Also).Select(play.TextOf).OfType<string>());
                Console.Out.WriteLine($"    {SnakeCase.Of(answer.Kind)}: {words}");
            }

            Console.Out.WriteLine($"    {string.Join("  ", line.Levels.Select(l => $"{l.Kind} {l.Permille / 10}"))}");
        }
    }

    private static int Misused(string why)
    {
        Console.Error.WriteLine(why);
        return Exit.Misused;
    }
}
