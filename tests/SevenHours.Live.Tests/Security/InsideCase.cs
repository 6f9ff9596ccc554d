using Microsoft.Extensions.DependencyInjection;
using SevenHours.Exercises;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;

namespace SevenHours.Live.Tests.Security;

/// <summary>A small exercise behind the whole pipeline, in this process.</summary>
internal sealed class InsideCase : IAsyncDisposable
{
    private readonly DirectoryInfo scenarios;

    private InsideCase(InProcessHost host, DirectoryInfo scenarios, Exercise exercise) => (Host, this.scenarios, Exercise) = (host, scenarios, exercise);

    public InProcessHost Host { get; }

    public Exercise Exercise { get; }

    public string ScenariosFolder => scenarios.FullName;

    public ExerciseService Service => Host.App.Services.GetRequiredService<ExerciseService>();

    public static async Task<InsideCase> OpenAsync(bool waitingRoom = true, Func<SevenHoursOptions, SevenHoursOptions>? wanted = null)
    {
        var scenarios = Directory.CreateTempSubdirectory("sevenhours-cases-");
        var package = scenarios.CreateSubdirectory("doors").FullName;
        await File.WriteAllTextAsync(Path.Combine(package, "scenario.yaml"), ControlHouse.Package);
        await File.WriteAllTextAsync(Path.Combine(package, "world.yaml"), ControlHouse.World);
        var host = await InProcessHost.StartAsync(options => (wanted ?? (o => o))(options with { ScenariosFolder = scenarios.FullName }));
        var made = await host.App.Services.GetRequiredService<ExerciseService>().CreateAsync(
            new NewExercise { ScenarioFolder = package, Title = "Two doors", Seed = 7, HasWaitingRoom = waitingRoom }, Actor.Host("test"));
        return new InsideCase(host, scenarios, made.Exercise ?? throw new InvalidOperationException("The case has errors."));
    }

    /// <summary>The director, signed in by the one-time link.</summary>
    public async Task<Visitor> DirectorAsync()
    {
        var director = Host.Visit("192.0.2.200");
        await director.GetAsync(new Uri(Host.App.Services.GetRequiredService<DirectorLink>().Issue("http://sevenhours.example")).PathAndQuery);
        return director;
    }

    /// <summary>Somebody who joined, and was let in when he had to wait.</summary>
    public async Task<(Visitor Visitor, string Person)> JoinedAsync(string name, string from = "192.0.2.1")
    {
        var visitor = Host.Visit(from);
        var answer = await visitor.PostJsonAsync("/api/v1/join", new { pin = Exercise.Session.Pins.Pin, name });
        if (answer.Status != 200)
            throw new InvalidOperationException(answer.Text);
        var person = System.Text.Json.JsonDocument.Parse(answer.Text).RootElement.GetProperty("person").GetString()!;
        await Exercise.AdmitAsync(Actor.Host("test"), person);
        return (visitor, person);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        scenarios.Delete(recursive: true);
    }
}
