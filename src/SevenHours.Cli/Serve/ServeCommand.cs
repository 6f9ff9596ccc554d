using System.CommandLine;
using System.Net;
using SevenHours.Web.Features.Room.Acted.Wording;
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
        var open = new Option<bool>("--doors-open") { Description = "With --ready: whoever has the PIN comes in at once, without waiting until staff let him in." };
        var json = new Option<bool>("--json") { Description = "Print one line of JSON, {\"url\",\"signIn\"}, once it serves." };
        var certificate = new Option<string?>("--certificate") { Description = "A certificate (PEM) for https addresses in --urls; sevenhours certificate makes one." };
        var key = new Option<string?>("--key") { Description = "The certificate's private key (PEM)." };
        var hosts = new Option<string[]>("--hosts") { Description = "The only names it answers to, such as exercise.example; any when missing.", AllowMultipleArgumentsPerToken = true };
        var proxies = new Option<string[]>("--proxies") { Description = "Proxies whose word on a visitor's address is believed, as addresses or networks.", AllowMultipleArgumentsPerToken = true };
        var behind = new Option<bool>("--behind-https") { Description = "A proxy ends the encryption: visitors come by https though this server listens by http." };
        var pace = new Option<int>("--requests-per-second") { Description = "How fast one person may press for long.", DefaultValueFactory = _ => new ServerLimits().RequestsPerSecond };
        var contact = new Option<string>("--security-contact") { Description = "Whom to tell of a security hole, as mailto:, tel: or https:.", DefaultValueFactory = _ => "mailto:security@sevenhours.example" };
        var wordingAt = new Option<string?>("--wording") { Description = "A language model on this machine, as http://127.0.0.1:11434, that finds other wordings of authored answers for staff." };
        var wordingModel = new Option<string?>("--wording-model") { Description = "With --wording: what the model is called there." };
        var noLink = new Option<bool>("--no-sign-in-link") { Description = "Print no sign-in link once somebody can administer the server with an account; \"signIn\" is then null." };
        var look = new Option<bool>("--look") { Description = "Also serve /look, the gallery of components.", Hidden = true };

        var command = new Command("serve", "Serves the exercises until it is stopped.")
        {
            urls, data, scenarios, ready, open, json, certificate, key, hosts, proxies, behind, pace, contact, wordingAt, wordingModel, noLink, look,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(certificate) is null != result.GetValue(key) is null)
                result.AddError("A certificate needs its key: give both --certificate and --key.");
            // Null when the option was not given: its default does not reach a validator.
            if (result.GetValue(contact) is { } said && (!Uri.TryCreate(said, UriKind.Absolute, out var whom) || whom.Scheme is not ("mailto" or "tel" or "https")))
                result.AddError("--security-contact is an address that begins with mailto:, tel: or https:.");
            if (result.GetValue(wordingAt) is null != result.GetValue(wordingModel) is null)
                result.AddError("A model needs its name: give both --wording and --wording-model.");
            if (result.GetValue(wordingAt) is { } model && !LocalModel.IsHere(model))
                result.AddError("--wording is an address of this machine in numbers, such as http://127.0.0.1:11434: what persons say goes nowhere else.");
            foreach (var proxy in result.GetValue(proxies) ?? [])
            {
                if (!IPAddress.TryParse(proxy, out _) && !IPNetwork.TryParse(proxy, out _))
                    result.AddError($"'{proxy}' is neither an address nor a network such as 192.0.2.0/24.");
            }
        });
        command.SetAction((parsed, cancellation) => Server.RunAsync(
            new ServeRequest(
                new SevenHoursOptions
                {
                    Urls = parsed.GetValue(urls)!,
                    DataFolder = Path.GetFullPath(parsed.GetValue(data)!),
                    ScenariosFolder = Path.GetFullPath(parsed.GetValue(scenarios)!),
                    Certificate = parsed.GetValue(certificate) is { } pem ? new ServerCertificate(pem, parsed.GetValue(key)!) : null,
                    Hosts = parsed.GetValue(hosts) ?? [],
                    Proxies = parsed.GetValue(proxies) ?? [],
                    IsBehindHttps = parsed.GetValue(behind),
                    SecurityContact = parsed.GetValue(contact)!,
                    Wording = parsed.GetValue(wordingAt) is { } address ? new LocalModel(address, parsed.GetValue(wordingModel)!) : null,
                    Limits = new ServerLimits { RequestsPerSecond = Math.Max(1, parsed.GetValue(pace)) },
                },
                parsed.GetValue(ready), parsed.GetValue(open), parsed.GetValue(json), parsed.GetValue(noLink), parsed.GetValue(look)),
            cancellation));
        return command;
    }
}

/// <summary>What was asked of <c>serve</c>.</summary>
/// <param name="Options">How the server is to run.</param>
/// <param name="Ready">Whether to keep an exercise ready to join.</param>
/// <param name="DoorsOpen">Whether people come in there without waiting.</param>
/// <param name="Json">Whether to announce itself in JSON.</param>
/// <param name="NoSignInLink">Whether the server is to print no link when an administrator has an account.</param>
/// <param name="Look">Whether to serve the gallery of components.</param>
internal sealed record ServeRequest(SevenHoursOptions Options, bool Ready, bool DoorsOpen, bool Json, bool NoSignInLink, bool Look);
