using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Exercises;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Web.Access;

namespace SevenHours.Live.Tests.Web.Access;

/// <summary>An address the server has.</summary>
/// <param name="Method">How it is asked.</param>
/// <param name="Pattern">As it is routed.</param>
/// <param name="Path">With its parts filled in.</param>
/// <param name="Needs">What it needs; null for none.</param>
/// <param name="IsOpen">Whether it is open to strangers.</param>
internal sealed record Address(string Method, string Pattern, string Path, Permission? Needs, bool IsOpen)
{
    public bool IsOfExercise => Pattern.Contains("{id}", StringComparison.Ordinal) || Pattern.Contains("{exercise}", StringComparison.Ordinal);

    /// <summary>Every address of a server.</summary>
    public static IReadOnlyList<Address> All(ControlHouse house) =>
    [
        .. from endpoint in house.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
           let pattern = endpoint.RoutePattern.RawText!
           where pattern != SignInForTests.Path
           from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
           select new Address(
               method, pattern, Fill(pattern, house.Exercise.Id.Value), endpoint.Metadata.GetMetadata<Needed>()?.Permission,
               endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null),
    ];

    private static string Fill(string pattern, string exercise) => string.Join('/', pattern
        .Replace("{id}", exercise, StringComparison.Ordinal).Replace("{exercise}", exercise, StringComparison.Ordinal)
        .Split('/').Select(part => part.StartsWith('{') ? "1" : part));
}
