using System.CommandLine;
using SevenHours.Web.Hosting;

namespace SevenHours.Cli.Serve;

/// <summary><c>sevenhours serve</c>.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var urls = new Option<string>("--urls") { Description = "Where to listen; port 0 takes a free one.", DefaultValueFactory = _ => "http://127.0.0.1:5080" };
        var data = new Option<string>("--data") { Description = "The folder that keeps everything.", DefaultValueFactory = _ => "data" };
        var scenarios = new Option<string>("--scenarios") { Description = "The folder of the cases to choose from.", DefaultValueFactory = _ => ScenarioFolder.Default };
        var ready = new Option<bool>("--ready") { Description = "Also keep an exercise ready to join, and say its PIN." };
        var json = new Option<bool>("--json") { Description = "Print one line of JSON, {\"url\",\"signIn\"}, once it serves." };
        var look = new Option<bool>("--look") { Description = "Also serve /look, the gallery of components.", Hidden = true };

        var command = new Command("serve", "Serves the exercises until it is stopped.") { urls, data, scenarios, ready, json, look };
        command.SetAction((parsed, cancellation) => Server.RunAsync(
            new ServeRequest(parsed.GetValue(urls)!, parsed.GetValue(data)!, parsed.GetValue(scenarios)!, parsed.GetValue(ready), parsed.GetValue(json), parsed.GetValue(look)), cancellation));
        return command;
    }
}

/// <summary>What was asked of <c>serve</c>.</summary>
/// <param name="Urls">Where to listen.</param>
/// <param name="Data">The folder that keeps everything.</param>
/// <param name="Scenarios">The folder of the cases to choose from.</param>
/// <param name="Ready">Whether to keep an exercise ready to join.</param>
/// <param name="Json">Whether to announce itself in JSON.</param>
/// <param name="Look">Whether to serve the gallery of components.</param>
internal sealed record ServeRequest(string Urls, string Data, string Scenarios, bool Ready, bool Json, bool Look);
