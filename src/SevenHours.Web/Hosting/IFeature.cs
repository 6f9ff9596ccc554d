namespace SevenHours.Web.Hosting;

/// <summary>A screen or an interface: one folder under <c>Features/</c>, one line in <c>AllFeatures</c>.</summary>
public interface IFeature
{
    /// <summary>Registers what the feature needs; <c>TryAdd</c> leaves the host's own registrations in place.</summary>
    void Add(IServiceCollection services)
    {
    }

    /// <summary>Maps its addresses. Each needs a signed-in reader unless it says <c>AllowAnonymous()</c>.</summary>
    void Map(IEndpointRouteBuilder routes);
}
