using Microsoft.EntityFrameworkCore;

namespace Samenkracht.Host.Identity.EmbeddedIssuer;

/// <summary>The clients, codes and tokens of the embedded issuer, in memory.</summary>
internal sealed class EmbeddedStore(DbContextOptions<EmbeddedStore> options) : DbContext(options);
